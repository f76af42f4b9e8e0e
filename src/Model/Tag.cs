namespace Daymark.Model;

/// <summary>What a message is about.</summary>
internal sealed record Tag(string Name, string Slug) : Term(Name, Slug);
