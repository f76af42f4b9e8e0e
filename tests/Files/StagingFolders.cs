using Daymark.Files;
using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>Files of one folder are staged from all cores at once.</summary>
public sealed class StagingFolders
{
    [Fact]
    public async Task A_folder_is_there_before_any_thread_writes_into_it()
    {
        using var folder = new TemporaryFolder();
        using var staging = new Staging(folder.At("staging"));
        using var start = new Barrier(4);

        for (var round = 0; round < 200; round++)
        {
            var name = $"{round}/a/b/c";
            var threads = Enumerable
                .Range(0, 4)
                .Select(number =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            File.WriteAllText(staging.PathOf($"{name}/{number}"), "");
                        },
                        TaskCreationOptions.LongRunning
                    )
                );
            await Task.WhenAll(threads);
        }

        Assert.Equal(
            800,
            Directory.GetFiles(staging.Folder, "*", SearchOption.AllDirectories).Length
        );
    }
}
