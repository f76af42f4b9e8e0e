using System.Globalization;
using System.Text;
using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>A counter as HTML that machines can read.</summary>
internal static class CounterHtml
{
    /// <summary><c>&lt;span class="counter" data-counter="id"&gt;… &lt;data value="1296"&gt;1,296&lt;/data&gt; …&lt;/span&gt;</c></summary>
    public static HtmlText Of(CounterReading reading, Locale locale)
    {
        var sentence = reading.Sentence(locale);
        var html = new StringBuilder("<span class=\"counter\" data-counter=\"");
        html.Append(reading.Counter.Id).Append("\">").Append(HtmlText.Escape(sentence.Before));
        if (sentence.Number is { } number)
        {
            html.Append(CultureInfo.InvariantCulture, $"<data value=\"{reading.Value}\">");
            html.Append(HtmlText.Escape(number)).Append("</data>");
        }
        return new HtmlText(
            html.Append(HtmlText.Escape(sentence.After)).Append("</span>").ToString()
        );
    }
}
