namespace Daymark.Model;

/// <summary>An entry of the menu.</summary>
/// <param name="Url">An address within the site (<c>/about/</c>) or a whole URL.</param>
internal sealed record MenuItem(string Label, string Url);
