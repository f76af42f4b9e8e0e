using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Daymark.Check;

/// <summary>What the web said within the last day, so that a check of ten minutes later asks nobody twice.</summary>
internal sealed class WebMemory
{
    private static readonly Duration Holds = Duration.FromDays(1);

    private readonly Instant now;
    private readonly ConcurrentDictionary<string, (Instant When, WebAnswer Answer)> answers = new(
        StringComparer.Ordinal
    );

    /// <param name="notes">As <see cref="Notes"/> wrote them; null or damaged for none.</param>
    public WebMemory(Instant now, byte[]? notes)
    {
        this.now = now;
        foreach (var line in Encoding.UTF8.GetString(notes ?? []).Split('\n'))
        {
            if (
                line.Split('\t') is [var seconds, var verdict, var address, var reason]
                && long.TryParse(
                    seconds,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var since
                )
                && since < 253_402_300_800
                && Enum.TryParse<WebVerdict>(verdict, out var known)
                && Instant.FromUnixTimeSeconds(since) is var when
                && when <= now
                && now - when < Holds
            )
                answers[address] = (when, new WebAnswer(known, reason));
        }
    }

    public bool Knows(string address, out WebAnswer answer)
    {
        var knows = answers.TryGetValue(address, out var known);
        answer = known.Answer;
        return knows;
    }

    /// <summary>What could not be told is asked again next time.</summary>
    public void Keep(string address, WebAnswer answer)
    {
        if (answer.Verdict != WebVerdict.Unknown)
            answers[address] = (now, answer);
    }

    /// <summary>A line for each address: when, verdict, address, reason.</summary>
    public byte[] Notes() =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                answers
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{pair.Value.When.ToUnixTimeSeconds()}\t{pair.Value.Answer.Verdict}\t{pair.Key}\t{pair.Value.Answer.Reason}\n"
                        )
                    )
            )
        );
}
