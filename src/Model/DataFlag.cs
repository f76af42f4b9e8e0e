namespace Daymark.Model;

/// <summary>A plain <c>true</c> or <c>false</c>, so that templates can ask for it with <c>if</c>.</summary>
internal sealed record DataFlag(bool Value) : DataValue;
