using System.Buffers;
using System.Collections.Concurrent;
using Daymark.Diagnostics;
using Daymark.Model;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>Renders pages: the page's own template, then the layout around it.</summary>
internal sealed class PageTemplates
{
    /// <summary>Names that other generators give to the template of a message; here it is <c>post</c>, and <c>page</c> for pages.</summary>
    private static readonly IReadOnlyList<string> ForeignNames =
    [
        "article",
        "blog",
        "blog_post",
        "default",
        "single",
    ];

    private readonly TemplateSet templates;
    private readonly Site site;
    private readonly ConcurrentDictionary<(string Language, string Kind), PageFrame> frames = new();
    private readonly ConcurrentDictionary<string, PageContexts> languages = new(
        StringComparer.Ordinal
    );
    private readonly ProblemList problems;

    public PageTemplates(TemplateSet templates, Site site, ProblemList problems)
    {
        this.templates = templates;
        this.site = site;
        this.problems = problems;
    }

    /// <summary>Writes a page as UTF-8; false, with a problem, when a template fails.</summary>
    public bool Write(PageModel page, IBufferWriter<byte> bytes)
    {
        try
        {
            return Find(page) is { } template && Write(page, template, bytes);
        }
        catch (ScriptRuntimeException e) when (!IsFault(e.InnerException))
        {
            problems.Add(ToProblem(e));
            return false;
        }
    }

    private bool Write(PageModel page, CompiledTemplate template, IBufferWriter<byte> bytes) =>
        frames
            .GetOrAdd((page.Language ?? site.Config.Language, page.Template), FrameOf)
            .Write(page, template, name => Layout(name, template), bytes);

    private CompiledTemplate? Layout(string name, CompiledTemplate inside)
    {
        var layout = templates.Find(name);
        if (layout is null)
            problems.Add(
                TemplateProblems.MissingPageTemplate(name, new SourceLocation(inside.Source.Path))
            );
        return layout;
    }

    private PageFrame FrameOf((string Language, string Kind) of) =>
        new(languages.GetOrAdd(of.Language, LanguageOf), templates.SharedParts);

    private PageContexts LanguageOf(string language)
    {
        var views = new SiteViews(site, language);
        return new PageContexts(views, TemplateFunctions.For(views, templates));
    }

    /// <summary>The template of a page: the one its front matter names, else that of its kind.</summary>
    private CompiledTemplate? Find(PageModel page)
    {
        var standard = templates.Find(page.Template);
        var source = page.Source;
        if (source?.FrontMatter.Layout is { } asked)
        {
            var name = asked.Value.Trim();
            if (templates.Find(name) is { } own)
                return own;
            if (!ForeignNames.Contains(name))
            {
                problems.Add(
                    TemplateProblems.MissingLayout(source.At(asked.Place), name, templates.Names)
                );
                return null;
            }
        }
        if (standard is null)
            problems.Add(TemplateProblems.MissingPageTemplate(page.Template));
        return standard;
    }

    private Problem ToProblem(ScriptRuntimeException e)
    {
        var at = templates.At(e.Span);
        return e switch
        {
            UnknownNameException { Owner.Length: > 0 } unknown => TemplateProblems.UnknownMember(
                at with
                {
                    Length = unknown.Name.Length,
                },
                unknown.Owner,
                unknown.Name,
                unknown.Known
            ),
            UnknownNameException unknown => TemplateProblems.UnknownVariable(
                at,
                unknown.Name,
                unknown.Known
            ),
            MissingTemplateException missing => TemplateProblems.MissingInclude(
                at,
                missing.Name,
                templates.IncludedNames
            ),
            IncludeCycleException cycle => TemplateProblems.Cycle(at, cycle.Cycle),
            _ => TemplateProblems.Failed(at, e.OriginalMessage),
        };
    }

    /// <summary>A fault of the program itself, which no template can be blamed for.</summary>
    private static bool IsFault(Exception? inner) =>
        inner
            is NullReferenceException
                or IndexOutOfRangeException
                or KeyNotFoundException
                or System.Diagnostics.UnreachableException;
}
