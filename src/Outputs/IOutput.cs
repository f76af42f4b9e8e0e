using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>One kind of file that a site publishes. Adding a kind is one more file here and one line in AllOutputs.</summary>
internal interface IOutput
{
    /// <summary>The files, named but not made: their content is made when it is asked for.</summary>
    IEnumerable<OutputFile> Files(Site site, PageTemplates pages);
}
