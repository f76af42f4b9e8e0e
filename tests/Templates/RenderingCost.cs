using System.Buffers;
using Daymark.Build;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>Counts what rendering costs, in bytes allocated: the same on every machine, unlike a time.</summary>
internal static class RenderingCost
{
    /// <summary>Bytes for each message's own page, once everything that pages share is there.</summary>
    /// <param name="theme">Templates in place of the default ones.</param>
    public static double PerMessage(int messages, string theme = "")
    {
        var posts = Plan(messages, theme).Files.Where(file => IsMessage(file.Origin)).ToList();
        Render(posts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Render(posts);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)messages;
    }

    /// <summary>Bytes for every file of the site, shared among its messages.</summary>
    public static double OfAllFiles(int messages)
    {
        var files = Plan(messages, "")
            .Files.Where(file => file.Content is RenderedContent)
            .ToList();
        Render(files);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Render(files);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)messages;
    }

    /// <summary>The files of such a site, of which none was made yet.</summary>
    public static SitePlan Plan(int messages, string theme) =>
        TestSite.PlanOf(
            "-- site.yml --\ntitle: x\ncounters: [{ id: a, since: 2018-03-04, text: '{n} days' }]\n"
                + theme
                + string.Concat(Enumerable.Range(0, messages).Select(Message))
        );

    private static string Message(int number) =>
        $"""

            -- posts/20{number / 300 + 10}-{number / 25 % 12 + 1:00}-{number % 25
                + 1:00}-message-{number}.md --
            ---
            title: The ferry {number}
            tags: [t{number % 5}, all]
            ---
            The *ferry* leaves from the pier, see [the timetable](https://port.example/{number}).

            ## Works

            - One
            - Two

            | a | b |
            | - | - |
            | 1 | {number} |

            """;

    private static bool IsMessage(string origin) =>
        origin.StartsWith("posts/", StringComparison.Ordinal);

    /// <summary>Not counted: a build has it but once.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? memory;

    /// <summary>Renders files one after the other, on this thread, in the same memory, as a build does.</summary>
    public static void Render(IEnumerable<OutputFile> files)
    {
        var bytes = memory ??= new ArrayBufferWriter<byte>(1 << 20);
        foreach (var content in files.Select(file => file.Content).OfType<RenderedContent>())
        {
            Assert.True(content.Write(bytes));
            bytes.ResetWrittenCount();
        }
    }
}
