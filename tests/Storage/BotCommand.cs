using System.Diagnostics;

namespace EthicalBot.Tests.Storage;

/// <summary>Starts the program as a process and waits until it has ended by itself.</summary>
internal static class BotCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The exit code, and all that it wrote.</summary>
    public static async Task<(int Code, string Words)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(Program).Assembly.Location, "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={folder}/store.db", $"--Privacy:KeyFile={folder}/master.key",
                $"--Orders:DemoFile={folder}/demo-shop.json", "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        // A command stands first, and a setting that is given here counts because it comes last.
        foreach (var setting in arguments.Where(IsSetting))
            start.ArgumentList.Add(setting);
        foreach (var word in arguments.Where(argument => !IsSetting(argument)).Reverse())
            start.ArgumentList.Insert(1, word);
        using var process = Process.Start(start)!; // a program is named
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var words = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, string.Concat(words));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
