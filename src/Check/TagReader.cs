using Daymark.Markdown;

namespace Daymark.Check;

/// <summary>The attributes of one tag of a page.</summary>
internal readonly struct TagReader(string html, HtmlTag tag)
{
    /// <summary>The value as a browser reads it: of attributes of one name the first counts. Null when it is not there.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Name == name)
                    return AttributeText.Decode(html[attribute.ValueStart..attribute.ValueEnd]);
            }
            return null;
        }
    }

    public bool Has(string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == name)
                return true;
        }
        return false;
    }

    /// <summary>Whether it has a name of its own for those who hear the page.</summary>
    public bool IsNamed =>
        !string.IsNullOrWhiteSpace(this["aria-label"])
        || Has("aria-labelledby")
        || !string.IsNullOrWhiteSpace(this["title"]);
}
