using System.Buffers;

namespace Daymark.Import;

/// <summary>A piece of a body that another program would have run: <c>{% … %}</c>, <c>{{&lt; … &gt;}}</c> and the like.</summary>
/// <param name="Opening">The signs that it starts with, which tell its kind.</param>
/// <param name="Inner">What stands between the signs, without blanks around it.</param>
internal readonly record struct Construct(int Start, int End, string Opening, string Inner)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" |(\n\t\"'");

    /// <summary>Its first word: the name of a tag or shortcode, or the first variable.</summary>
    public string Name
    {
        get
        {
            var inner = Inner.AsSpan().TrimStart("-%@= ");
            var end = inner.IndexOfAny(EndsOfName);
            var name = end < 0 ? inner : inner[..end];
            return name[..Math.Min(name.Length, 40)].ToString();
        }
    }

    /// <summary>What follows the name.</summary>
    public string Rest =>
        Inner
            .TrimStart('-', '%', '@', '=', ' ')[
                Math.Min(Name.Length, Inner.TrimStart('-', '%', '@', '=', ' ').Length)..
            ]
            .Trim(' ', '-');

    /// <summary>Whether it only closes another.</summary>
    public bool IsClosing =>
        Inner.StartsWith('/')
        || Name == "end"
        || (
            Name.StartsWith("end", StringComparison.Ordinal) && Rest.Length == 0 && Opening == "{%"
        );

    /// <summary>How all of its kind are called in the report.</summary>
    public string Label =>
        Opening switch
        {
            "{{<" => $"{{{{< {Name} >}}}}",
            "{{%" => $"{{{{% {Name} %}}}}",
            "{%" => $"{{% {Name} %}}",
            "{{" => $"{{{{ {(Name.Length == 0 ? "…" : Name)} }}}}",
            "{:" => Inner is "toc" ? "{:toc}" : "{: … }",
            "[" => $"[{Name}]",
            _ => "<% … %>",
        };
}
