namespace Daymark.Check;

/// <summary>Whether an address of the web is good.</summary>
internal enum WebVerdict
{
    Good,

    /// <summary>The page or its host is gone.</summary>
    Dead,

    /// <summary>The host is busy, slow, or answers only people.</summary>
    Unknown,
}
