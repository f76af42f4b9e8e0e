using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Daymark.Tests.Support;

/// <summary>A web host on this machine that answers every request alike.</summary>
internal sealed class LocalHost : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> asked = [];
    private readonly byte[] answer;

    public LocalHost(string body, string status = "200 OK")
    {
        answer = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"
        );
        listener.Start();
        Address = $"http://{listener.LocalEndpoint}/";
        _ = Answer();
    }

    /// <summary>Ends in a slash.</summary>
    public string Address { get; }

    /// <summary>The paths that were asked for.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    public void Dispose() => listener.Stop();

    private async Task Answer()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                var request = new byte[4096];
                var length = await stream.ReadAsync(request);
                asked.Enqueue(Encoding.ASCII.GetString(request, 0, length).Split(' ')[1]);
                await stream.WriteAsync(answer);
            }
        }
        catch (Exception end)
            when (end is SocketException or ObjectDisposedException or IOException) { }
    }
}
