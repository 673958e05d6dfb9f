using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EthicalBot.Tests.Browser;

/// <summary>The bot as a process of its own at an address that stays, so that it can be killed and come back.</summary>
internal sealed class RestartableBot(string environment = "Production") : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>The link for the first administrator that the last start printed, if it did.</summary>
    public Uri? FirstLink { get; private set; }

    /// <summary>Starts, and returns when customers can be served.</summary>
    public async Task StartAsync()
    {
        // The page's files lie beside the host's sources: hence the content root.
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(Program).Assembly.Location, $"--contentRoot={Repository.Folder("bot")}", $"--environment={environment}", $"--Urls={Address}", $"--ConnectionStrings:Store={_folder}/store.db",
                $"--Privacy:KeyFile={_folder}/master.key", $"--Orders:DemoFile={_folder}/demo-shop.json", "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example",
            },
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!; // a program is named
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("#join=", StringComparison.Ordinal))
                FirstLink = new(line[line.IndexOf("http", StringComparison.Ordinal)..]);
            if (!line.Contains("Demo orders", StringComparison.Ordinal))
                continue;
            _ = _process.StandardOutput.ReadToEndAsync();
            return;
        }

        Assert.Fail("The bot did not start.");
    }

    /// <summary>kill -9: nothing is finished, nothing is said.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
