using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace EthicalBot.Tests.Mail;

/// <summary>A mail server on this machine that keeps what it is given.</summary>
internal sealed class FakeSmtp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<ReceivedMail> _received = Channel.CreateUnbounded<ReceivedMail>();
    private readonly Task _serving;
    private int _toRefuse;
    private int _toDrop;

    public FakeSmtp()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was received so far, whether it was acknowledged or not.</summary>
    public List<ReceivedMail> All { get; } = [];

    public (string Key, string Value)[] Settings =>
        [("Mail:Host", "127.0.0.1"), ("Mail:Port", Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Mail:From", "service@shop.example"), ("Mail:StartTls", "false")];

    /// <summary>Answers the next recipients with "try again later".</summary>
    public void RefuseNext(int count) => _toRefuse = count;

    /// <summary>Takes the next mail and breaks off before it says so: as if the sender had been killed between sending and marking.</summary>
    public void DropNext(int count) => _toDrop = count;

    public async Task<ReceivedMail> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _received.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                try
                {
                    await TalkAsync(client.GetStream());
                }
                catch (IOException)
                {
                    // The other side has left.
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        await using var writer = new StreamWriter(stream, Encoding.ASCII, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        var recipients = new List<string>();
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                case "RCPT" when _toRefuse > 0:
                    _toRefuse--;
                    await writer.WriteLineAsync("451 later, marie@example.org");
                    break;
                case "RCPT":
                    recipients.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)]);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var mail = new ReceivedMail([.. recipients], await ReadDataAsync(reader));
                    All.Add(mail);
                    if (_toDrop > 0)
                    {
                        _toDrop--;
                        return;
                    }

                    await writer.WriteLineAsync("250 taken");
                    await _received.Writer.WriteAsync(mail);
                    break;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private async Task<string> ReadDataAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }
}
