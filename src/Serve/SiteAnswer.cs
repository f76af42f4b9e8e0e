using Daymark.Model;
using Microsoft.AspNetCore.Http;

namespace Daymark.Serve;

/// <summary>Answers with a file of the site, or with what stands in for it.</summary>
internal sealed class SiteAnswer(
    PreviewState state,
    HttpResponse response,
    CancellationToken cancel
)
{
    private const string NotFound = "404.html";

    /// <param name="name">The decoded path without its first slash; null for one that no site has.</param>
    /// <param name="query">Goes along when a folder is asked for without its slash.</param>
    public async Task Give(string? name, string query)
    {
        if (state.Site is not { } site)
        {
            await Answer.Bytes(
                response,
                StatusCodes.Status500InternalServerError,
                MediaTypes.Html,
                ProblemPage.Of(state, withScript: true)
            );
            return;
        }
        var file = name is null ? null : site.Find(WithIndex(name));
        if (file is not null)
            await Give(file, StatusCodes.Status200OK);
        else if (name is not null && site.Find(name + "/index.html") is { } page)
        {
            response.StatusCode = StatusCodes.Status302Found;
            response.Headers.Location = $"/{page.Path.Encoded}{query}";
        }
        else if (site.Find(NotFound) is { } notFound)
            await Give(notFound, StatusCodes.Status404NotFound);
        else
            await Missing();
    }

    private async Task Give(OutputFile file, int status)
    {
        if (file.Content is CopiedContent copied)
        {
            await Copy(copied.File, file.Path.OutputFile, status);
            return;
        }
        var name = file.Path.OutputFile;
        var type = MediaTypes.Of(name);
        if (await Task.Run(() => Render(file) ?? Older(name), cancel) is not { } bytes)
            (status, type, bytes) = (500, MediaTypes.Html, ProblemPage.Of(state, withScript: true));
        else if (type == MediaTypes.Html)
            bytes = LiveMarkup.Into(
                bytes,
                state.Version,
                state.Site!.Unpublished.GetValueOrDefault(name)
            );
        await Answer.Bytes(response, status, type, bytes);
    }

    /// <summary>A page that cannot be made is shown as it last could be.</summary>
    private byte[]? Older(string name) =>
        state.LastGood?.Find(name) is { } old ? Render(old) : null;

    private static byte[]? Render(OutputFile file) => (file.Content as RenderedContent)?.Render();

    private async Task Copy(AssetFile asset, string name, int status)
    {
        Stream source;
        try
        {
            source = asset.Open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Missing();
            return;
        }
        await using (source)
        {
            var type = MediaTypes.Of(name);
            if (type != MediaTypes.Html)
            {
                await new FileAnswer(response, cancel).Give(source, type, status);
                return;
            }
            using var bytes = new MemoryStream();
            await source.CopyToAsync(bytes, cancel);
            await Answer.Bytes(
                response,
                status,
                type,
                LiveMarkup.Into(bytes.ToArray(), state.Version, null)
            );
        }
    }

    private Task Missing() =>
        Answer.Text(response, StatusCodes.Status404NotFound, "There is no such page.");

    private static string WithIndex(string name) =>
        name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
}
