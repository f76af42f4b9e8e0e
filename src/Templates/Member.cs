namespace Daymark.Templates;

/// <summary>Something that templates can ask a value for.</summary>
/// <param name="Name">As templates write it.</param>
/// <param name="Meaning">One line for the documentation.</param>
/// <param name="Read">Works it out, each time it is asked for.</param>
internal sealed record Member<T>(string Name, string Meaning, Func<T, object?> Read);
