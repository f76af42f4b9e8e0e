namespace Daymark.Check;

/// <summary>An element that should have words, as long as it is open.</summary>
internal sealed class OpenWords(string name, string url, int start)
{
    public string Name { get; } = name;

    /// <summary>Of a link, where it leads.</summary>
    public string Url { get; } = url;

    public int Start { get; } = start;

    /// <summary>Whether words, a picture with some, or a name for those who hear it were found.</summary>
    public bool HasWords { get; set; }

    /// <summary>What pictures in it say.</summary>
    public string Pictures { get; set; } = "";
}
