namespace Daymark.Model;

/// <summary>Who wrote a message.</summary>
internal sealed record Author(string Name, string Slug) : Term(Name, Slug);
