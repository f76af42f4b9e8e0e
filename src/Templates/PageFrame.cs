using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>What pages of one language share.</summary>
internal sealed record PageFrame(SiteViews Views, ScriptObject Functions);
