using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.House.Compiling;

/// <summary>The SDK's own C# compiler, run over a small program against the assemblies that these tests run with.</summary>
internal static partial class Compiler
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The errors, as "line: code", in the program's order; what is only a warning is left out.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-csc-").FullName;
        try
        {
            var (source, options) = (Path.Combine(folder, "Program.cs"), Path.Combine(folder, "options.rsp"));
            await File.WriteAllTextAsync(source, program);
            await File.WriteAllLinesAsync(options, ["-nologo", "-noconfig", "-nostdlib", "-target:library", "-langversion:latest", $"-out:\"{Path.Combine(folder, "program.dll")}\"", $"\"{source}\"", .. References.Select(path => $"-r:\"{path}\"")]);
            var output = await RunAsync("exec", Path.Combine(Sdk(), "Roslyn", "bincore", "csc.dll"), $"@{options}");
            return [.. Error().Matches(output).Select(error => $"{error.Groups[1].Value}: {error.Groups[2].Value}")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What this process may load: the runtime, ASP.NET Core, and every room.
    private static IEnumerable<string> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator) // the host always says
            .Where(path => Path.GetExtension(path) == ".dll" && !Path.GetFileName(path).StartsWith("Microsoft.TestPlatform", StringComparison.Ordinal));

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Root(), OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), arguments) { RedirectStandardOutput = true })!; // an executable of its own
        using var patience = new CancellationTokenSource(Patience);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0 || Error().IsMatch(output), $"The compiler ended with {process.ExitCode}: {output}");
        return output;
    }

    private static string Sdk() =>
        Directory.GetDirectories(Path.Combine(Root(), "sdk")).Where(path => File.Exists(Path.Combine(path, "Roslyn", "bincore", "csc.dll")))
            .OrderBy(path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : new Version()).LastOrDefault()
        ?? throw new InvalidOperationException($"No SDK with a compiler lies below {Root()}.");

    // "…/shared/Microsoft.NETCore.App/10.0.0/" lies three folders below.
    private static string Root() =>
        Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root && Directory.Exists(Path.Combine(root, "sdk")) ? root
            : Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    [GeneratedRegex(@"Program\.cs\((\d+),\d+\): error (CS\d+)")]
    private static partial Regex Error();
}
