using Daymark.Diagnostics;
using Daymark.Model;
using Scriban;
using Scriban.Parsing;

namespace Daymark.Templates;

/// <summary>All templates of a site by name: its own in place of the default theme's.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates/";
    private const string Partials = "partials/";
    private const string Ending = ".html";

    private readonly Dictionary<string, CompiledTemplate> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);

    private TemplateSet() { }

    /// <summary>Names without folder and ending, such as <c>post</c> or <c>partials/header</c>.</summary>
    public IReadOnlyCollection<string> Names => templates.Keys;

    /// <summary>Names as an <c>include</c> writes them: those in partials/ without their folder.</summary>
    public IReadOnlyCollection<string> IncludedNames =>
        [
            .. templates.Keys.Select(name =>
                name.StartsWith(Partials, StringComparison.Ordinal) ? name[Partials.Length..] : name
            ),
        ];

    /// <summary>Parses the templates of a theme; each that cannot be read is a problem and is left out.</summary>
    public static TemplateSet Parse(IEnumerable<SourceFile> files, ProblemList problems)
    {
        var set = new TemplateSet();
        foreach (
            var file in files.Where(file => file.Path.EndsWith(Ending, StringComparison.Ordinal))
        )
        {
            if (file.Decode(problems) is not { } source)
                continue;
            set.sources[file.Path] = source;
            if (set.Compile(source, problems) is { } template)
                set.templates[file.Path[Folder.Length..^Ending.Length]] = template;
        }
        var pages = set.templates.Values.Select(template => template.Template.Page!).ToList();
        var assigned = new AssignedNames();
        foreach (var page in pages)
            assigned.AddFrom(page);
        MessageParts.Mark(pages, assigned);
        set.SharedParts = Templates.SharedParts.Mark(pages, assigned);
        var tightener = new TemplateTightener(assigned);
        foreach (var page in pages)
            tightener.Visit(page);
        return set;
    }

    /// <summary>How many parts of the templates are the same on all pages of one kind and language.</summary>
    public int SharedParts { get; private set; }

    public CompiledTemplate? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>The template that an <c>include</c> names: with or without ending, in partials/ or with its folder.</summary>
    public CompiledTemplate? FindIncluded(string name)
    {
        var stem = name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
        return Find(Partials + stem) ?? Find(stem);
    }

    /// <summary>The place of a span, which counts lines and columns from 0.</summary>
    public SourceLocation At(SourceSpan span)
    {
        var length = span.Start.Line == span.End.Line ? span.End.Column - span.Start.Column + 1 : 1;
        return sources.TryGetValue(span.FileName ?? "", out var source)
            ? source.At(span.Start.Line + 1, span.Start.Column + 1, length)
            : new SourceLocation(
                span.FileName ?? Folder,
                span.Start.Line + 1,
                span.Start.Column + 1
            );
    }

    private CompiledTemplate? Compile(SourceText source, ProblemList problems)
    {
        var template = Template.Parse(source.Text, source.Path);
        // What the parser says of the rest of a line follows from the first thing wrong there.
        foreach (
            var message in template
                .Messages.Where(message => message.Type == ParserMessageType.Error)
                .DistinctBy(message => message.Span.Start.Line)
        )
            problems.Add(new TemplateComplaint(source, message).Problem());
        if (template.HasErrors || template.Page is not { } page)
            return null;
        new TemplateRewriter(this).Visit(page);
        return new CompiledTemplate(source, template);
    }
}
