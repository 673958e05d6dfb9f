using System.Diagnostics;
using System.Text;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Leak;

public sealed class KilledProcessLeakTests
{
    private const int Lives = 3;

    [Fact]
    public async Task A_process_killed_in_the_middle_of_its_work_leaves_nothing_in_clear()
    {
        var flock = CanaryFlock.Of(Lives * 40, Lives, Random.Shared.Next());
        var search = new CanarySearch(flock.All);
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        foreach (var life in flock.All.GroupBy(canary => canary.Conversation))
        {
            using var process = Start(folder);
            var said = new List<string>();
            var address = await AddressAsync(process, said);
            var hearing = Task.WhenAll(HearAsync(process.StandardOutput, said), HearAsync(process.StandardError, said));
            using var http = new HttpClient { BaseAddress = address };
            var customer = new TroubledCustomer(new(http, life.First().Language));
            await customer.Driver.OpenAsync();
            var talking = Parallel.ForEachAsync(life.Where(canary => canary.Place is not (CanaryPlace.OtherChannel or CanaryPlace.OtherChannelIds)), async (canary, _) => await Record.ExceptionAsync(() => customer.SayAsync(canary)));
            // Half of it is there, and is being answered.
            await Task.WhenAny(talking, Task.Delay(TimeSpan.FromMilliseconds(500)));
            process.Kill();
            await process.WaitForExitAsync();
            await talking;
            await hearing;
            Assert.Contains(said, line => line.Contains("dbug", StringComparison.Ordinal) || line.Contains("trce", StringComparison.Ordinal));
            foreach (var line in said)
                search.Look("console", line);
            foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "demo-shop.json"))
                search.Look($"file {Path.GetFileName(path)}", await File.ReadAllBytesAsync(path));
        }

        Assert.Empty(search.Finds.Values);
        Assert.True(search.BytesRead > 500_000, $"{search.BytesRead} bytes");
        Directory.Delete(folder, recursive: true);
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(Program).Assembly.Location, "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={folder}/store.db", $"--Privacy:KeyFile={folder}/master.key", $"--Orders:DemoFile={folder}/demo-shop.json",
                "--Company:DataProtectionOfficer=Max Schmidt, dpo@shop.example", "--Channels:DirectLine:MessagesPerMinute=100000", "--Logging:Console:FormatterOptions:IncludeScopes=true",
                "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:System.Net.Http=Trace", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Trace",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        return Process.Start(start)!; // a program is named
    }

    private static async Task<Uri> AddressAsync(Process process, List<string> said)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Chat", var chat]) return new(chat);
        }

        throw new InvalidOperationException("It did not start.");
    }

    private static async Task HearAsync(StreamReader reader, List<string> said)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (said) said.Add(line);
        }
    }
}
