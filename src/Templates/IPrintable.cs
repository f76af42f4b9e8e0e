namespace Daymark.Templates;

/// <summary>A value with members that also stands for a text of its own.</summary>
internal interface IPrintable
{
    string Text { get; }
}
