using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using EthicalBot.Benchmarks.Turns;
using EthicalBot.Conversation;
using EthicalBot.Handoff;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Benchmarks.Audit;

/// <summary>Appends to the audit log, beside the hash alone and beside plain inserts of the same bytes through the same writer.</summary>
internal static class AuditBenchmark
{
    private const int InBatch = 100;

    /// <summary>Measures in rounds, each way in turn, and writes the table.</summary>
    public static async Task<int> RunAsync(TurnsSettings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, $"ethicalbot-audit-{Environment.ProcessId}")).FullName;
        try
        {
            Console.WriteLine($"{Machine.Facts}; {Machine.FileSystem(folder)}, flush {Machine.FlushMilliseconds(folder):0.0} ms; load before {Machine.Load}");
            await using var services = Services(folder);
            await MeasureAsync(services, settings);
            Console.WriteLine($"load after {Machine.Load}");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(ServiceProvider services, TurnsSettings settings)
    {
        var (log, database, checkpoints) = (services.GetRequiredService<IAuditLog>(), services.GetRequiredService<IDatabase>(), services.GetRequiredService<IAuditCheckpoints>());
        await checkpoints.PrepareAsync(CancellationToken.None);
        await database.WriteAsync(connection => ExecuteAsync(connection, "create table plain (number integer primary key, at bigint not null, canonical blob not null, hash blob not null)"), CancellationToken.None);
        var canonical = AuditChain.Canonical(Entry(1));
        var many = Enumerable.Range(0, InBatch).Select(Entry).ToList();
        AuditEntry[] one = [Entry(1)];
        (string Name, int AtOnce, int Each, Func<Task> Work)[] ways =
        [
            ("the hash alone (SHA-256)", 1, InBatch, () => { Hash(canonical, InBatch); return Task.CompletedTask; }),
            ("a plain insert, one a call", settings.Conversations, 1, () => database.WriteAsync(connection => InsertAsync(connection, canonical, 1), CancellationToken.None)),
            ("**an append**, one a call", settings.Conversations, 1, () => log.WriteAsync(one, CancellationToken.None)),
            ($"a plain insert, {InBatch} a call", settings.Conversations, InBatch, () => database.WriteAsync(connection => InsertAsync(connection, canonical, InBatch), CancellationToken.None)),
            ($"**an append**, {InBatch} a call", settings.Conversations, InBatch, () => log.WriteAsync(many, CancellationToken.None)),
        ];
        var counts = new double[ways.Length];
        var seconds = new double[ways.Length];
        foreach (var way in ways)
            await RunAsync(way.Work, way.AtOnce, settings.WarmUp / ways.Length);
        for (var round = 0; round < settings.Rounds; round++)
        {
            for (var index = 0; index < ways.Length; index++)
            {
                var started = Stopwatch.GetTimestamp();
                counts[index] += (double)ways[index].Each * await RunAsync(ways[index].Work, ways[index].AtOnce, settings.Measure / settings.Rounds);
                seconds[index] += Stopwatch.GetElapsedTime(started).TotalSeconds;
                // As the bot does beside it, once a second.
                await checkpoints.WriteAsync(all: false, CancellationToken.None);
            }
        }

        Write(ways.Select((way, index) => (way.Name, way.AtOnce, counts[index] / seconds[index])).ToList(), canonical.Length);
    }

    private static void Write(List<(string Name, int AtOnce, double PerSecond)> lines, int bytes)
    {
        Console.WriteLine($"\n| {bytes} bytes an entry | at once | per second | plain inserts a second, by as many a call | of them | hashes for one |\n|---|---:|---:|---:|---:|---:|");
        for (var index = 0; index < lines.Count; index++)
        {
            var (name, atOnce, perSecond) = lines[index];
            var plain = index is 2 or 4 ? lines[index - 1].PerSecond : double.NaN;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {atOnce} | {perSecond:0} | {(double.IsNaN(plain) ? "" : $"{plain:0}")} | {(double.IsNaN(plain) ? "" : $"{perSecond / plain:0.00}")} | {lines[0].PerSecond / perSecond:0.0} |"));
        }
    }

    private static async Task<long> RunAsync(Func<Task> work, int atOnce, TimeSpan time)
    {
        var (started, done) = (Stopwatch.GetTimestamp(), 0L);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                await work();
                Interlocked.Increment(ref done);
            }
        })));
        return done;
    }

    private static AuditEntry Entry(int number) => new(
        DateTimeOffset.UnixEpoch.AddDays(20_000).AddSeconds(number), AuditActor.Agent("0193fdc0a1b27c3d8e4f5a6b7c8d9e0f"), "line.reveal"u8, AuditId.Of("directline:dl_sCurBrZT0bbZ4AtzNAeiPg"), AuditId.Of("7KQ2-MX9H"),
        AuditFact.Of("line"u8, AuditId.Of("sCurBrZT0bbZ4AtzNAeiPg|01a1fa844eff72a1878f3e5a7ec8abdf.1")), AuditFact.Of("reason"u8, "answer"u8), AuditFact.Of("try"u8, number));

    private static void Hash(byte[] canonical, int times)
    {
        var bytes = new byte[SHA256.HashSizeInBytes + canonical.Length];
        canonical.CopyTo(bytes, SHA256.HashSizeInBytes);
        for (var count = 0; count < times; count++)
            SHA256.HashData(bytes, bytes.AsSpan(0, SHA256.HashSizeInBytes));
    }

    // The least that the same driver can be asked: one command, prepared, without a look at what stands before.
    private static async Task<int> InsertAsync(DbConnection connection, byte[] canonical, int times)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "insert into plain (at, canonical, hash) values (@at, @canonical, @hash)";
        foreach (var (name, value) in new (string, object)[] { ("@at", 1L), ("@canonical", canonical), ("@hash", new byte[SHA256.HashSizeInBytes]) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        for (var count = 0; count < times; count++)
            await command.ExecuteNonQueryAsync();
        return times;
    }

    private static async Task<int> ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    private static ServiceProvider Services(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Store"] = Path.Combine(folder, "store.db"),
            ["Privacy:KeyFile"] = Path.Combine(folder, "master.key"),
        }).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddSingleton<ConversationSignal>()
            .AddPrivacy(configuration).AddStorage(configuration).BuildServiceProvider();
    }
}
