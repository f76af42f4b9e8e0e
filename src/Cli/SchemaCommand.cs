using System.CommandLine;
using System.Text;
using Daymark.Yaml;

namespace Daymark.Cli;

/// <summary><c>daymark schema</c>: a JSON Schema of site.yml or of front matter, for editors and other programs.</summary>
internal static class SchemaCommand
{
    public static Command Make(Surroundings around)
    {
        var kind = new Argument<string>("KIND")
        {
            Description = "site (for site.yml) or post (for front matter)",
        };
        kind.AcceptOnlyFromAmong("site", "post");
        var command = new Command("schema", "Print a JSON Schema of site.yml or of front matter")
        {
            kind,
        };
        command.SetAction(parsed =>
            around.Out.Write(
                Encoding.UTF8.GetString(
                    parsed.GetValue(kind) == "site" ? KeySchema.Site() : KeySchema.Post()
                )
            )
        );
        return command;
    }
}
