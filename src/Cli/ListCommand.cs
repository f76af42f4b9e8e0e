using System.CommandLine;
using Daymark.Build;

namespace Daymark.Cli;

/// <summary><c>daymark list</c>: every message with its state, date, address and title. It writes no file.</summary>
internal static class ListCommand
{
    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var date = SiteOptions.Date();
        var pages = new Option<bool>("--pages") { Description = "List undated pages too" };
        var state = new Option<string[]>("--state")
        {
            Description = "Only those in this state; may be given more than once",
            AllowMultipleArgumentsPerToken = true,
        };
        state.AcceptOnlyFromAmong([.. HeldWord.All]);
        var format = SiteOptions.Format("How the list and problems are written; json: one a line");
        var command = new Command("list", "List messages with their state, date and address")
        {
            site,
            date,
            state,
            pages,
            format,
        };
        command.SetAction(parsed =>
            Execute(
                BuildOptions.ToLook(
                    parsed.GetValue(site),
                    parsed.GetValue(date),
                    parsed.GetValue(format) == "json"
                ),
                parsed.GetValue(state) ?? [],
                parsed.GetValue(pages),
                around
            )
        );
        return command;
    }

    private static int Execute(
        BuildOptions options,
        string[] states,
        bool pages,
        Surroundings around
    )
    {
        if (PlannedSite.ToLookAt(options, around, out var exitCode) is not { } plan)
            return exitCode;
        var listed = Listing
            .Posts(plan)
            .Concat(pages ? Listing.Pages(plan) : [])
            .Where(text => states.Length == 0 || states.Contains(HeldWord.Of(text.Held)))
            .Select(text => Row(text, plan))
            .ToList();
        if (options.Json)
            foreach (var row in listed)
                around.Out.WriteLine(row.Json());
        else
            around.Out.Write(ListTable.Of(listed, around.OutIsTerminal));
        return ExitCode.Fine;
    }

    private static ListRow Row(ListedText text, SitePlan plan) =>
        new(
            HeldWord.Of(text.Held),
            text.Date,
            text.Address is { } address ? plan.Site.Config.BaseUrl.Absolute(address) : null,
            text.Title,
            text.Source.Path
        );
}
