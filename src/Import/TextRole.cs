namespace Daymark.Import;

/// <summary>What a text of another program becomes here.</summary>
internal enum TextRole
{
    /// <summary>A post, so it needs a date.</summary>
    Post,
    Page,

    /// <summary>A post if it has a date, else a page.</summary>
    ByDate,
}
