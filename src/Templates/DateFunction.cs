using Daymark.Calendar;

namespace Daymark.Templates;

/// <summary>Formats dates as CLDR writes them in the language of the site. It knows no clock but the build's.</summary>
internal static class DateFunction
{
    /// <summary>Takes a date, or a text such as 2021-09-20 of <c>extra</c> or data, and a CLDR format or pattern.</summary>
    public static object? Call(FunctionCall call, SiteViews site)
    {
        // Scriban calls a function whenever its name stands there: for `date.now` too, which then asks the result.
        if (call.Arguments.Count == 0)
            return new FixedView("date", ("now", site.Shared.Value.Today));
        if (call.First is null)
            return null;
        var date = call.First is View<TemplateDate> view ? view.Value : Read(call, site);
        if (call.Arguments.Count == 1)
            return DateMembers.View(date);
        if (!DateFormat.TryParse(call.Text(1), out var format, out var error))
            throw call.Wrong($"`{call.Text(1)}` is no date format: {error}");
        return format.Format(date.Day, date.Locale);
    }

    private static TemplateDate Read(FunctionCall call, SiteViews site)
    {
        if (!DateText.TryRead(call.Text(0), out var reading, out var error, out _))
            throw call.Wrong($"`{call.Text(0)}` {error}");
        return site.Date(PostDate.From(reading, site.Site.Moment.Zone)).Value;
    }
}
