namespace Daymark.Import;

/// <summary>What is more than text in the bodies of another program.</summary>
internal enum Dialect
{
    /// <summary>Liquid, Nunjucks: <c>{{ }}</c> and <c>{% %}</c>, run before Markdown is read.</summary>
    Liquid,

    /// <summary>Shortcodes of Hugo and Zola; other braces are text.</summary>
    Shortcodes,

    /// <summary>HTML with WordPress's shortcodes in square brackets.</summary>
    Html,
}
