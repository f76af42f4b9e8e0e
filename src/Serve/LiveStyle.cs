using System.Text;

namespace Daymark.Serve;

/// <summary>The preview's own style: the overlay, the mark on an unpublished message, and a label on each link to one.</summary>
internal static class LiveStyle
{
    private const string Fixed = """
        .daymark-mark { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483646; margin: 0; padding: .5rem 1rem;
          background: #7a3e00; color: #fff; font: 1rem/1.4 system-ui, sans-serif; text-align: center; }
        .daymark-overlay { position: fixed; inset: 0; z-index: 2147483647; display: flex; flex-direction: column; gap: .5rem;
          padding: 1rem; background: rgb(0 0 0 / 70%); }
        .daymark-overlay iframe { flex: 1; inline-size: 100%; border: 0; background: #fff; }
        .daymark-overlay button { align-self: end; font: 1rem/1.4 system-ui, sans-serif; padding: .25rem 1rem; }
        .daymark-problems { margin: 2rem auto; padding: 0 1rem; max-inline-size: 60rem; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
        .daymark-problems pre { overflow-x: auto; padding: .5rem; background: #f2f2f2; }
        .daymark-problems code, .daymark-problems pre { font-family: ui-monospace, monospace; }
        .daymark-problems .where { color: #a00000; font-weight: bold; }
        @media print { .daymark-mark, .daymark-overlay { display: none; } }

        """;

    /// <summary>The style sheet, UTF-8.</summary>
    public static byte[] Of(IEnumerable<UnpublishedPost> unpublished)
    {
        var style = new StringBuilder(Fixed);
        foreach (
            var label in unpublished
                .OrderBy(post => post.Path.Value, StringComparer.Ordinal)
                .GroupBy(post => post.Label)
        )
        {
            style.AppendJoin(
                ",\n",
                label.Select(post => $"a[href=\"/{InString(post.Path.Encoded)}\"]::after")
            );
            style.Append(
                $" {{ content: \"{label.Key}\"; margin-inline-start: .4em; padding: 0 .4em; background: #7a3e00; color: #fff; font: .75rem/1.5 system-ui, sans-serif; }}\n"
            );
        }
        return Encoding.UTF8.GetBytes(style.ToString());
    }

    /// <summary>An address is percent-encoded but for what a string of CSS can hold.</summary>
    private static string InString(string address) =>
        address.Replace("\\", "\\\\", StringComparison.Ordinal);
}
