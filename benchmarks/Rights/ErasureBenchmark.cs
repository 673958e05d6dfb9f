using System.Diagnostics;
using System.Globalization;
using System.Text;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Rights;
using EthicalBot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Activity = Microsoft.Bot.Schema.Activity;

namespace EthicalBot.Benchmarks.Rights;

/// <summary>What it costs to erase one person with many turns, on a store in a file, beside writing the same number of bytes to the same disk.</summary>
internal static class ErasureBenchmark
{
    private const int Conversations = 20;
    private const string Words = "where is my order, please? I have waited for eight days now and nobody has told me anything about it";

    public static async Task<int> RunAsync(int turns, int rounds)
    {
        Console.WriteLine("| round | turns | file, MB | erase, ms | of it processor, ms | read all, ms | the disk writes and syncs as many bytes, ms | erase as many of these |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        for (var round = 1; round <= rounds; round++)
            Console.WriteLine(await RoundAsync(round, turns));
        return 0;
    }

    private static async Task<string> RoundAsync(int round, int turns)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-erasure-").FullName;
        try
        {
            await using var services = await StartAsync(folder);
            await Task.WhenAll(Enumerable.Range(0, Conversations).Select(at => TalkAsync(services, "directline:dl_one", $"c{at}", turns / Conversations)));
            await TalkAsync(services, "directline:dl_other", "other", turns / Conversations);

            var reading = Stopwatch.GetTimestamp();
            var data = await services.GetRequiredService<IPersonalData>().ReadAsync("directline:dl_one", "operator:benchmark", CancellationToken.None);
            var read = Stopwatch.GetElapsedTime(reading);
            var size = new FileInfo(Path.Combine(folder, "store.db")).Length;

            var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var outcome = await services.GetRequiredService<IErasure>().EraseAsync("directline:dl_one", RightsReference.New(), "operator:benchmark", CancellationToken.None);
            var (took, processor) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - used);
            var disk = WriteAsMany(Path.Combine(folder, "bytes"), size);
            if (outcome is not ErasureOutcome.Erased || data.Categories.Sum(category => category.Records.Count) < turns)
                throw new InvalidOperationException("There was less to erase than was written.");
            return string.Create(CultureInfo.InvariantCulture,
                $"| {round} | {turns} | {size / 1e6:0.0} | {took.TotalMilliseconds:0} | {processor.TotalMilliseconds:0} | {read.TotalMilliseconds:0} | {disk.TotalMilliseconds:0} | {took / disk:0.0} |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ServiceProvider> StartAsync(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Store"] = Path.Combine(folder, "store.db"),
            ["Privacy:KeyFile"] = Path.Combine(folder, "master.key"),
        }).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ConversationSignal>()
            .AddPrivacy(configuration)
            .AddStorage(configuration)
            .BuildServiceProvider();
        foreach (var start in services.GetServices<IHostedService>())
            await start.StartAsync(CancellationToken.None);
        return services;
    }

    // As a turn of the bot leaves it: what was said, two answers, three lines of the transcript, state.
    private static async Task TalkAsync(ServiceProvider services, string subject, string id, int turns)
    {
        var key = new ConversationKey("directline", id);
        var (inbox, recorder) = (services.GetRequiredService<IInbox>(), services.GetRequiredService<ITurnRecorder>());
        await services.GetRequiredService<IConversations>().StartAsync(key, subject, "en", CancellationToken.None);
        var said = ProductText.FixedText(Words);
        for (var turn = 0; turn < turns; turn++)
        {
            await inbox.AcceptAsync(new(key, subject, null, Message($"{id}|{Guid.CreateVersion7():n}"), Echo: true), CancellationToken.None);
            var claimed = await inbox.ClaimAsync(key, "benchmark", TimeSpan.FromSeconds(30), CancellationToken.None)
                ?? throw new InvalidOperationException("A message that was accepted was not there.");
            var (at, firstId, secondId) = (TimeProvider.System.GetUtcNow(), $"{claimed.ActivityId}.1", $"{claimed.ActivityId}.2");
            await recorder.RecordAsync(new(claimed, "en", "1", FloorTo: null,
            [
                new OutgoingActivity(Message(firstId), Yields: true), new OutgoingActivity(Message(secondId), Yields: true),
                new TranscriptLine(at, claimed.ActivityId, "customer", null, said, "order.status", 0.9),
                new TranscriptLine(at, firstId, "fixed", null, said, null, null),
                new TranscriptLine(at, secondId, "fixed", null, said, null, null),
            ]), CancellationToken.None);
        }
    }

    private static Activity Message(string id) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = Words,
        ChannelId = "directline",
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount { Id = "dl_one", Role = RoleTypes.User },
        Conversation = new ConversationAccount { Id = id },
        Locale = "en",
    };

    private static TimeSpan WriteAsMany(string path, long size)
    {
        var started = Stopwatch.GetTimestamp();
        var chunk = Encoding.ASCII.GetBytes(new string('x', 64 * 1024));
        using var file = new FileStream(path, FileMode.Create);
        for (var written = 0L; written < size; written += chunk.Length)
            file.Write(chunk);
        file.Flush(flushToDisk: true);
        return Stopwatch.GetElapsedTime(started);
    }
}
