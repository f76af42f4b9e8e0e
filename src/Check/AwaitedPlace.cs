namespace Daymark.Check;

/// <summary>A place that a link names, to be looked for once all pages were read.</summary>
/// <param name="Page">The number of the file that holds the link.</param>
/// <param name="Target">The number of the file that should hold the place.</param>
/// <param name="Url">The link as it stands on the page.</param>
internal readonly record struct AwaitedPlace(int Page, int Target, string Fragment, string Url);
