namespace Daymark.Model;

/// <summary>How the bytes of an output file come about.</summary>
internal abstract record OutputContent;
