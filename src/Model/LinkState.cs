namespace Daymark.Model;

/// <summary>What has become of a Markdown file that a link names.</summary>
internal enum LinkState
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It is there, but it could not be read, which is a problem of its own.</summary>
    Unreadable,

    /// <summary>A draft, a future or an expired message.</summary>
    HeldBack,

    Published,
}
