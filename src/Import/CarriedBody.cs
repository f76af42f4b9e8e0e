namespace Daymark.Import;

/// <summary>A body as it stands in the site, and what stayed in it.</summary>
internal sealed record CarriedBody(string Text, IReadOnlyList<Leftover> Leftovers);
