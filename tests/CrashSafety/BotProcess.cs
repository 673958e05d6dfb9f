using System.Diagnostics;

namespace EthicalBot.Tests.CrashSafety;

/// <summary>The bot as a process of its own, that can be killed.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly HttpClient Probe = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Process _process;

    private BotProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static Task<BotProcess> StartAsync(string folder, params string[] settings) => StartProgramAsync(typeof(Program).Assembly.Location, folder, settings);

    public static async Task<BotProcess> StartProgramAsync(string program, string folder, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                program, "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={folder}/store.db", $"--Privacy:KeyFile={folder}/master.key",
                $"--Orders:DemoFile={folder}/demo-shop.json", "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example", "--Channels:DirectLine:MessagesPerMinute=100000",
            },
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var setting in settings)
            start.ArgumentList.Add(setting);
        var process = Process.Start(start)!; // a program is named
        Uri? address = null;
        while (address is null && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Chat", var chat])
                address = new Uri(chat);
        }

        Assert.NotNull(address);
        _ = process.StandardOutput.ReadToEndAsync();
        (await Probe.GetAsync(new Uri(address, "/readyz"))).EnsureSuccessStatusCode();
        return new(process, address);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
