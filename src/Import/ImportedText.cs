using System.Text;
using Daymark.Model;

namespace Daymark.Import;

/// <summary>A text as it will be written.</summary>
/// <param name="Body">What stands after the front matter.</param>
internal sealed record ImportedText(MappedText Mapped, CarriedBody Body)
{
    public string Path => Mapped.Path;

    public SourceFile File()
    {
        var text = new StringBuilder("---\n");
        NodeText.WriteMap(text, Mapped.FrontMatter);
        text.Append("---\n").Append(Body.Text);
        return new SourceFile(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
