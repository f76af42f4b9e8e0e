using System.Text;
using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Model;

/// <summary>A counter as HTML that machines can read.</summary>
internal static class CounterHtml
{
    /// <summary>What tells the HTML of a counter from any other.</summary>
    public const string Mark = " data-counter=\"";

    /// <summary><c>&lt;span class="counter" data-counter="id"&gt;… &lt;data value="1296"&gt;1,296&lt;/data&gt; …&lt;/span&gt;</c></summary>
    /// <param name="frozen">The day it is frozen at, which is then noted for machines; null when it runs.</param>
    /// <param name="numberOnly">True to leave the sentence out.</param>
    /// <param name="language">Its language where that is not the site's, for the script that turns it over; else null.</param>
    public static HtmlText Of(
        CounterReading reading,
        Locale locale,
        LocalDate? frozen = null,
        bool numberOnly = false,
        string? language = null
    )
    {
        var html = new StringBuilder($"<span class=\"counter\"{Mark}{reading.Counter.Id}\"");
        if (frozen is { } day)
            html.Append($" data-date=\"{LocalDatePattern.Iso.Format(day)}\"");
        if (numberOnly)
            html.Append(" data-show=\"number\"");
        if (language is not null)
            html.Append($" data-language=\"{language}\"");
        html.Append('>');
        var sentence = numberOnly
            ? new CounterSentence("", reading.Number(locale), "")
            : reading.Sentence(locale);
        html.Append(HtmlText.Escape(sentence.Before));
        if (sentence.Number is { } number)
            html.Append(
                $"<data value=\"{reading.MachineNumber}\">{HtmlText.Escape(number)}</data>"
            );
        return new HtmlText(
            html.Append(HtmlText.Escape(sentence.After)).Append("</span>").ToString()
        );
    }
}
