using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>What the web says of the links of a site, as problems.</summary>
internal static class WebRule
{
    public static IReadOnlyList<Problem> Check(
        CheckedSite site,
        IReadOnlyDictionary<string, WebAnswer> answers,
        BaseUrl baseUrl
    ) =>
        site.Report.Of(
            answers
                .Where(answer => answer.Value.Verdict != WebVerdict.Good)
                .SelectMany(answer =>
                    site.Web[answer.Key]
                        .Select(mention => new Finding(
                            mention.Page,
                            answer.Value.Verdict == WebVerdict.Dead
                                ? CheckedFileProblems.DeadWebLink(mention.Url, answer.Value.Reason)
                                : CheckedFileProblems.UnknownWebLink(
                                    mention.Url,
                                    answer.Value.Reason
                                ),
                            answer.Key,
                            Spellings.Of(mention.Url, site.Pages[mention.Page].File.Path, baseUrl)
                        ))
                )
        );
}
