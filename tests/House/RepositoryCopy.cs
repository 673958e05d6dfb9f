using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace EthicalBot.Tests.House;

/// <summary>What the build of the bot needs of the repository, in a folder of its own.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    // What the bot is not built from, and what a build leaves behind.
    private static readonly HashSet<string> s_left = new(["tests", "docs", "benchmarks", "evaluation", "deploymentTemplates", "TestResults", "bin", "obj", "node_modules"], StringComparer.Ordinal);

    public RepositoryCopy() => Copy(new DirectoryInfo(Repository), Root);

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..")); // a file has a folder

    public string Root { get; } = Directory.CreateTempSubdirectory("ethicalbot-thirteenth-").FullName;

    /// <summary>The program that <see cref="BuildAsync"/> makes.</summary>
    public string Program => Path.Combine(Root, "bot", "bin", "Debug", "net10.0", Path.GetFileName(typeof(Program).Assembly.Location));

    /// <summary>Builds the bot from packages that are here already; nothing is left running.</summary>
    /// <remarks>Without the analysers, which take longer than all the rest and have seen these rooms where they lie.</remarks>
    public async Task<(int Code, string Words)> BuildAsync()
    {
        var start = new ProcessStartInfo(Host)
        {
            ArgumentList =
            {
                "build", Path.Combine(Root, "bot"), "-v", "q", "-nodeReuse:false", "--disable-build-servers", "-p:SkipPage=true", "-p:RunAnalyzers=false", "-p:NuGetAudit=false",
                $"-p:RestoreSources={Directory.CreateDirectory(Path.Combine(Root, "nowhere")).FullName}",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Root,
        };
        // Set for the build that runs these tests, if one does; this is another.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!; // a program is named
        var words = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(words));
    }

    /// <summary>Starts what was built, which is expected to stop by itself; what it tells its operator.</summary>
    public async Task<(int Code, string Words)> StartInVainAsync(string folder)
    {
        var start = new ProcessStartInfo(Host)
        {
            ArgumentList = { Program, "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={folder}/store.db", $"--Privacy:KeyFile={folder}/master.key", $"--Orders:DemoFile={folder}/demo-shop.json", "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!; // a program is named
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var words = await Task.WhenAll(process.StandardError.ReadToEndAsync(patience.Token), process.StandardOutput.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, words[0]);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Host => Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !s_left.Contains(folder.Name) && !folder.Name.StartsWith('.')))
            Copy(folder, Path.Combine(to, folder.Name));
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
