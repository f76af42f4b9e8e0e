using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Daymark.Templates;

/// <summary>One call of a function: its arguments and where it stands.</summary>
internal sealed record FunctionCall(PageContext Context, ScriptNode Caller, ScriptArray Arguments)
{
    public object? First => Arguments[0];

    /// <summary>An argument as text; empty when it is nothing or not there.</summary>
    public string Text(int at) =>
        at < Arguments.Count ? Context.ObjectToString(Arguments[at]) ?? "" : "";

    /// <summary>Where the first argument stands; the call itself when it came through a pipe.</summary>
    public SourceSpan FirstSpan =>
        Caller is ScriptFunctionCall { Arguments: [var first, ..] } ? first.Span : Caller.Span;

    public ScriptRuntimeException Wrong(string message) => new(Caller.Span, message);
}
