namespace Daymark.Model;

/// <summary>What messages are gathered under: a tag or an author. Those with one slug are one, whatever their case or spacing.</summary>
/// <param name="Name">The spelling of the oldest message that has it.</param>
internal abstract record Term(string Name, string Slug);
