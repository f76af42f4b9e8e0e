namespace Daymark.Model;

/// <summary>Which end of an archive has page 1.</summary>
internal enum ArchiveNumbering
{
    /// <summary>Page 1 holds the newest messages; every page shifts when one is added.</summary>
    NewestFirst,

    /// <summary>Page 1 holds the oldest; a full page never changes.</summary>
    Stable,
}
