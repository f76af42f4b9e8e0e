namespace Daymark.Model;

/// <summary>What a message is about. Tags with one slug are one tag, whatever their case or spacing.</summary>
/// <param name="Name">The spelling of the oldest message that has it.</param>
internal sealed record Tag(string Name, string Slug);
