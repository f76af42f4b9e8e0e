using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Keys of the entries of contacts, clocks and menu.</summary>
internal static class ContactKeys
{
    public static readonly Key Label = new("label", Text, "", "What it is called.")
    {
        Required = true,
    };
    public static readonly Key Value = new(
        "value",
        Text,
        "",
        "What is shown, such as a telephone number."
    )
    {
        Required = true,
    };
    public static readonly Key Href = new(
        "href",
        Text,
        "",
        "Where it links to, such as tel:+442079460000."
    );
    public static readonly Key TimeZone = new(
        "time_zone",
        Text,
        "",
        "The IANA time zone of the place."
    )
    {
        Required = true,
    };
    public static readonly Key Url = new(
        "url",
        Text,
        "",
        "An address of the site such as /about/, or a whole URL."
    )
    {
        Required = true,
    };
}
