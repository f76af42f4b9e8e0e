using Daymark.Files;

namespace Daymark.Tests.Templates;

/// <summary>What the program carries of templates/, which is the sample site's folder too.</summary>
public sealed class DefaultThemeFiles
{
    [Fact]
    public void What_the_sample_site_has_for_itself_alone_is_not_in_the_theme()
    {
        var names = DefaultTheme.Read().Select(file => file.Path).ToList();

        Assert.Contains("templates/page.html", names);
        Assert.DoesNotContain("templates/berths.html", names);
    }
}
