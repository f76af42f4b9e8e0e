using System.Text;

namespace Daymark.Calendar;

/// <summary>What a language puts between the members of a list (UTS #35 part 2, section 11).</summary>
/// <param name="Start">Between the first two of three or more.</param>
/// <param name="Middle">Between others but the last two.</param>
/// <param name="End">Between the last two of three or more.</param>
/// <param name="Two">Between two that are all there are.</param>
internal sealed record ListPattern(string Start, string Middle, string End, string Two)
{
    public string Join(IReadOnlyList<string> members)
    {
        var text = new StringBuilder();
        for (var i = 0; i < members.Count; i++)
            text.Append(i == 0 ? "" : Before(i, members.Count)).Append(members[i]);
        return text.ToString();
    }

    private string Before(int index, int count) =>
        count == 2 ? Two
        : index == count - 1 ? End
        : index == 1 ? Start
        : Middle;
}
