namespace Daymark.Model;

/// <summary>The one colour of a site, as the default theme uses it: for links, marks and the line at its top.</summary>
/// <param name="Light">On light grounds, as site.yml has it.</param>
internal sealed record Accent(Color Light)
{
    /// <summary>What text needs: https://www.w3.org/TR/WCAG22/#contrast-minimum.</summary>
    public const double LeastContrast = 4.5;

    /// <summary><c>--ground</c> and <c>--panel</c> of templates/style.css.</summary>
    public static readonly IReadOnlyList<Color> LightGrounds =
    [
        new(0xff, 0xff, 0xff),
        new(0xf3, 0xf5, 0xf8),
    ];

    /// <summary>The same of its dark scheme.</summary>
    public static readonly IReadOnlyList<Color> DarkGrounds =
    [
        new(0x12, 0x15, 0x1a),
        new(0x1b, 0x20, 0x27),
    ];

    /// <summary>The same colour made light enough for dark grounds.</summary>
    public Color Dark => Light.Lightened(DarkGrounds, LeastContrast);

    /// <summary>The least contrast of text in this colour with light grounds.</summary>
    public double Contrast => Light.Contrast(LightGrounds);

    public bool IsReadable => Contrast >= LeastContrast;

    /// <summary>The nearest darker colour that can be read there.</summary>
    public Color Readable => Light.Darkened(LightGrounds, LeastContrast);

    /// <summary>What goes to the end of a style sheet. Paper keeps its black.</summary>
    public string Css =>
        $$"""

            /* accent of site.yml */
            @media screen {
              :root {
                --accent: {{Light}};
              }
            }

            @media screen and (prefers-color-scheme: dark) {
              :root {
                --accent: {{Dark}};
              }
            }

            """;
}
