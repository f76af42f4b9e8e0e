using System.Net;
using System.Net.Sockets;
using Daymark.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Daymark.Serve;

/// <summary>The web server of a preview: Kestrel alone, without host, settings files or environment variables.</summary>
internal sealed class PreviewServer(Screen screen, IPAddress bind) : IAsyncDisposable
{
    /// <summary>How long open requests may take to end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource stopping = new();
    private KestrelServer? server;

    /// <summary>Where it can be reached, with a slash at the end; known once it has started.</summary>
    public string Address { get; private set; } = "";

    /// <returns>A problem when it cannot listen there.</returns>
    public async Task<Problem?> Start(int port, CancellationToken cancel)
    {
        server = new KestrelServer(
            new OptionsWrapper<KestrelServerOptions>(Options(port)),
            new SocketTransportFactory(
                new OptionsWrapper<SocketTransportOptions>(new SocketTransportOptions()),
                NullLoggerFactory.Instance
            ),
            NullLoggerFactory.Instance
        );
        try
        {
            await server.StartAsync(
                new PreviewApplication(screen, new RequestGuard(bind), stopping.Token),
                cancel
            );
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException
                ? ServeProblems.PortTaken($"{bind}", port)
                : ServeProblems.CannotListen($"{bind}", port, e.Message.TrimEnd('.'));
        }
        var bound = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var host =
            bind.Equals(IPAddress.Any) || bind.Equals(IPAddress.IPv6Any) ? "localhost" : bound.Host;
        Address = $"http://{host}:{bound.Port}/";
        return null;
    }

    private KestrelServerOptions Options(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(bind, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
        return options;
    }

    public async ValueTask DisposeAsync()
    {
        // Streams of events never end by themselves.
        await stopping.CancelAsync();
        if (server is not null)
        {
            using var limit = new CancellationTokenSource(Patience);
            await server.StopAsync(limit.Token);
            server.Dispose();
        }
        stopping.Dispose();
    }
}
