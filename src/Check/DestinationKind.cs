namespace Daymark.Check;

/// <summary>What kind of place a link names.</summary>
internal enum DestinationKind
{
    /// <summary>Nothing to look for: mail, telephone, data.</summary>
    Nothing,

    /// <summary>Another place of the same page.</summary>
    SamePage,

    /// <summary>A file of the site.</summary>
    Inside,

    /// <summary>The host of the site, but not below its path.</summary>
    Beside,

    /// <summary>Another host.</summary>
    Web,

    /// <summary>The machine of whoever reads it.</summary>
    Local,

    /// <summary>No address at all.</summary>
    Broken,
}
