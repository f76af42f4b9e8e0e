namespace Daymark.Check;

/// <summary>Where a link leads, as far as its address alone says.</summary>
/// <param name="Path">Within the site: decoded, in normal form C, without leading slash; else the whole address.</param>
/// <param name="Fragment">What follows the number sign, as typed; empty for none.</param>
internal readonly record struct Destination(DestinationKind Kind, string Path, string Fragment);
