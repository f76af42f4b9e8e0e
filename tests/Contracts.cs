using System.Reflection;
using System.Text;
using Daymark.Cli;
using Daymark.Diagnostics;
using Daymark.Templates;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests;

/// <summary>What users rely on stands in approved texts: a change of it shows in the same commit.</summary>
public sealed class Contracts
{
    [Fact]
    public void The_keys_of_site_yml_are_as_approved() =>
        ApprovedText.Verify(Lines(SiteKeys.All, ""), "site-keys.approved.txt");

    [Fact]
    public void The_keys_of_front_matter_are_as_approved() =>
        ApprovedText.Verify(Lines(PostKeys.All, ""), "post-keys.approved.txt");

    [Fact]
    public void The_codes_of_problems_are_as_approved() =>
        ApprovedText.Verify(
            string.Concat(
                ProblemKinds.All.Select(kind => $"{kind.Code} {kind.Word, -7} {kind.Summary}\n")
            ),
            "problem-codes.approved.txt"
        );

    [Fact]
    public void Every_code_of_a_problem_is_used_once_and_listed()
    {
        var declared = new[]
        {
            typeof(SourceProblemKinds),
            typeof(SiteProblemKinds),
            typeof(CommandProblemKinds),
            typeof(CheckProblemKinds),
        }
            .SelectMany(kinds => kinds.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<ProblemKind>()
            .ToList();

        Assert.Equal(declared, ProblemKinds.All);
        Assert.Distinct(declared.Select(kind => kind.Code));
    }

    [Fact]
    public void The_variables_of_templates_are_as_approved()
    {
        var text = new StringBuilder();
        foreach (var variable in TemplateVariables.All)
            text.Append($"{variable.Name}: {variable.Meaning}\n");
        Add(text, SiteMembers.All);
        Add(text, PageMembers.All);
        Add(text, PostMembers.All);
        Add(text, TermMembers.Tag);
        Add(text, TermMembers.Author);
        Add(text, PeriodMembers.All);
        Add(text, PagerMembers.All);
        Add(text, PagesInLanguages.Members);
        Add(text, CounterMembers.All);
        Add(text, DateMembers.All);
        ApprovedText.Verify(text.ToString(), "template-variables.approved.txt");
    }

    [Fact]
    public void The_functions_of_templates_are_as_approved()
    {
        var site = TestSite.Build("-- site.yml --\ntitle: T\n");
        var own = TemplateFunctions
            .Own(null, null)
            .Select(function => $"{function.Usage}: {function.Meaning}\n");
        var names = TemplateFunctions
            .For(new SiteViews(site.Plan!.Site, "en"), TemplateSet.Parse([], new ProblemList()))
            .AllNames();
        ApprovedText.Verify(
            string.Concat(own)
                + "\n"
                + string.Concat(names.Order(StringComparer.Ordinal).Select(name => name + "\n")),
            "template-functions.approved.txt"
        );
    }

    [Theory]
    [InlineData("help")]
    [InlineData("build")]
    [InlineData("counters")]
    [InlineData("next")]
    [InlineData("import")]
    [InlineData("init")]
    [InlineData("new")]
    [InlineData("new post")]
    [InlineData("new page")]
    [InlineData("list")]
    [InlineData("ci")]
    [InlineData("schema")]
    [InlineData("completion")]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("serve")]
    public async Task The_help_of_the_command_line_is_as_approved(string verb)
    {
        string[] args = verb == "help" ? ["--help"] : [.. verb.Split(' '), "--help"];

        var run = await CommandRun.In(Repository.Root, args);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        ApprovedText.Verify(run.Out, $"cli-{verb.Replace(' ', '-')}.approved.txt");
    }

    [Fact]
    public async Task The_version_is_that_of_the_project_file()
    {
        var run = await CommandRun.In(Repository.Root, ["--version"]);
        var project = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "Generator.csproj"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Daymark.Model.Version.Text, run.Out.Trim());
        Assert.Contains(
            $"<Version>{Daymark.Model.Version.Text}</Version>",
            project,
            StringComparison.Ordinal
        );
    }

    private static void Add<T>(StringBuilder text, Members<T> members)
    {
        text.Append('\n');
        foreach (var member in members.List)
            text.Append($"{members.Owner}.{member.Name}: {member.Meaning}\n");
    }

    private static string Lines(IReadOnlyList<Key> keys, string before)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
        {
            var notes = new[]
            {
                key.Required ? "required" : "",
                key.Default.Length > 0 ? $"default: {key.Default}" : "",
                key.Choices.Count > 0 ? $"one of: {string.Join(", ", key.Choices)}" : "",
            };
            var note = string.Join("; ", notes.Where(note => note.Length > 0));
            text.Append(
                $"{before}{key.Name} ({key.Kind}): {key.Meaning}{(note.Length > 0 ? $" [{note}]" : "")}\n"
            );
            text.Append(Lines(key.Children, $"{before}{key.Name}."));
        }
        return text.ToString();
    }
}
