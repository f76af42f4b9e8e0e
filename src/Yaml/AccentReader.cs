using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads the colour of the site.</summary>
internal static class AccentReader
{
    /// <summary>Null when it is not written, and, with a problem, when it is no colour or one that cannot be read as text.</summary>
    public static Accent? Read(Section site)
    {
        // Without quotes the hash begins a comment, and nothing is left.
        if (site.Empty(SiteKeys.Accent) is { } empty)
            site.Problems.Add(SettingsProblems.NoAccent(empty));
        if (site.Text(SiteKeys.Accent) is not { } text)
            return null;
        var at = site.At(SiteKeys.Accent);
        if (!Color.TryParse(text, out var color))
        {
            var meant = Color.TryParse($"#{text}", out var guess) ? guess : (Color?)null;
            site.Problems.Add(SettingsProblems.BadAccent(at, text, $"{meant}"));
            return null;
        }
        var accent = new Accent(color);
        if (accent.IsReadable)
            return accent;
        site.Problems.Add(
            SettingsProblems.PaleAccent(
                at,
                text,
                accent.Contrast,
                Accent.LeastContrast,
                $"{accent.Readable}"
            )
        );
        return null;
    }
}
