using System.Diagnostics;
using System.Globalization;

namespace EthicalBot.Benchmarks;

/// <summary>A server as a process of its own, so that its processor time is its own; it listens on the loopback only and ends with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts an assembly and waits for the line that says where it listens.</summary>
    public static async Task<ServerProcess> StartAsync(string assembly, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add("--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example");

        var process = Process.Start(start)!; // a program is named
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(process);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["Chat", var address])
                continue;
            // Else a full pipe would stop it one day.
            _ = process.StandardOutput.ReadToEndAsync();
            return new(process, new Uri(address));
        }

        throw new InvalidOperationException($"{Path.GetFileName(assembly)} ended before it said where it listens.");
    }

    /// <summary>What it has used so far.</summary>
    public ServerUse Use()
    {
        _process.Refresh();
        return new(_process.TotalProcessorTime, BytesWritten());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        End(_process);
        await _process.WaitForExitAsync();
    }

    private long? BytesWritten()
    {
        var io = $"/proc/{_process.Id}/io";
        return File.Exists(io) && File.ReadLines(io).FirstOrDefault(line => line.StartsWith("write_bytes:", StringComparison.Ordinal)) is { } line
            ? long.Parse(line.AsSpan("write_bytes:".Length), CultureInfo.InvariantCulture)
            : null;
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill();
    }
}
