using System.CommandLine;

namespace Daymark.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class SiteOptions
{
    public static Option<string> Site() =>
        new("--site") { Description = "The folder of the site (default: here)", HelpName = "DIR" };

    public static Option<string> Date() =>
        new("--date")
        {
            Description =
                "Build as if it were this date: 2021-09-20 (all of that day is out) or 2021-09-20T09:00",
            HelpName = "DATE",
        };

    public static Option<string> Format(string meaning = "How problems and the summary are written")
    {
        var format = new Option<string>("--format")
        {
            Description = meaning,
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }
}
