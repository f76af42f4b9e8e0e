using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>Asks a person on a terminal for what the command line of <c>init</c> left open.</summary>
internal sealed class InitQuestions(TextReader answers, TextWriter questions)
{
    public SiteWishes Ask(SiteWishes wishes, string folderName) =>
        new SiteWishes(
            wishes.Title
                ?? Ask("Title of the site", SiteWishes.DefaultTitle(folderName), _ => null),
            wishes.Language ?? Ask("Language (BCP 47 tag)", "en", SiteWishes.OfLanguage),
            wishes.TimeZone
                ?? Ask("Time zone, such as Europe/London", "UTC", SiteWishes.OfTimeZone),
            wishes.BaseUrl ?? Ask("Address, if it is known", "", SiteWishes.OfBaseUrl)
        ).Settled(folderName);

    /// <summary>Asks until the answer can be used. No answer, and no more answers, mean the default.</summary>
    private string? Ask(string question, string standard, Func<string, Problem?> check)
    {
        while (true)
        {
            questions.Write(standard.Length == 0 ? $"{question}: " : $"{question} [{standard}]: ");
            var answer = answers.ReadLine()?.Trim();
            if (string.IsNullOrEmpty(answer))
                return standard.Length == 0 ? null : standard;
            if (check(answer) is not { } problem)
                return answer;
            questions.WriteLine($"  {problem.Message}. {problem.Hint}");
        }
    }
}
