using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Audit.Verification;
using EthicalBot.Privacy.Retention;
using EthicalBot.Storage.Audit;
using EthicalBot.Storage.Retention;
using Microsoft.Extensions.Configuration;

namespace EthicalBot.Tests.Storage;

public sealed class AuditCheckpointTests
{
    [Fact]
    public async Task A_checkpoint_comes_after_a_minute_and_after_a_thousand_entries()
    {
        await using var store = new StoreAlone();
        await store.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);

        Assert.Equal(0, await SignAsync(store));
        await AppendAsync(store, 1);
        Assert.Equal(1, await SignAsync(store));
        await AppendAsync(store, 999);
        Assert.Equal(0, await SignAsync(store));
        await AppendAsync(store, 1);
        Assert.Equal(1, await SignAsync(store));
        await AppendAsync(store, 2500);
        Assert.Equal(2, await SignAsync(store));
        store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await SignAsync(store));
        store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await SignAsync(store));

        Assert.Equal([1, 1001, 2001, 3001, 3501], Lines(store).Select(line => line.Checkpoint.Number));
        Assert.Empty(Verify(store).Damages);
    }

    [Fact]
    public async Task A_crash_between_an_entry_and_its_checkpoint_or_between_its_two_places_is_no_damage()
    {
        await using var first = new StoreAlone();
        await first.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
        await AppendAsync(first, 10);
        await SignAsync(first);
        await AppendAsync(first, 5);
        Assert.Equal((0, 5L), (Verify(first).Damages.Count, Verify(first).Unsigned));
        // Signed in the store, half written in the second place, and killed.
        first.Time.Advance(TimeSpan.FromMinutes(2));
        var rows = first.Get<AuditCheckpointRows>();
        await first.Get<EthicalBot.Storage.IDatabase>().WriteAsync(connection => rows.SignAsync(connection, all: true), CancellationToken.None);
        var file = Directory.GetFiles(FolderOf(first), "*.checkpoints").Single();
        await File.AppendAllTextAsync(file, (await LinesInStoreAsync(first))[^1][..60]);

        await using var second = await first.RestartAsync();
        second.Time.Advance(TimeSpan.FromMinutes(1));
        await second.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
        await AppendAsync(second, 3);
        await SignAsync(second);

        Assert.Null(second.Get<IAuditCheckpoints>().Fault);
        Assert.Equal([10, 15, 18], Lines(second).Select(line => line.Checkpoint.Number));
        var verdict = Verify(second);
        Assert.Empty(verdict.Damages);
        Assert.Equal((18, 0), (verdict.Entries, verdict.Unsigned));
    }

    [Fact]
    public async Task Whole_epochs_go_when_they_are_due_and_the_rest_verifies()
    {
        await using var store = new StoreAlone();
        await store.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
        for (var hours = 0; hours < 72; hours += 4)
        {
            await AppendAsync(store, 10);
            await SignAsync(store);
            store.Time.Advance(TimeSpan.FromHours(4));
        }

        var epochs = Lines(store).Select(line => line.Checkpoint.Epoch).Distinct().Count();
        Assert.True(epochs >= 4);
        var before = Verify(store);
        Assert.Empty(before.Damages);

        // Two days of the three are due now; an hour later nothing that is a day past due is left.
        store.Time.Advance(RetentionRules.AuditLog.Kept - TimeSpan.FromHours(24));
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromDays(1), CancellationToken.None);

        var left = Verify(store, store.Time.GetUtcNow());
        Assert.Empty(left.Damages);
        Assert.InRange(left.Entries, 1, before.Entries - 60);
        await using (var file = Store.Open(Path.Combine(store.Folder, "store.db")))
        {
            var due = (store.Time.GetUtcNow() - RetentionRules.AuditLog.Kept - TimeSpan.FromHours(24)).ToUnixTimeMilliseconds();
            Assert.Equal(0, await file.ExecuteScalarAsync<long>("select count(*) from audit where at < @due", new { due }));
            Assert.True(await file.ExecuteScalarAsync<long>("select count(*) from audit_checkpoints where closes = 1 and number < (select min(number) from audit)") > 0);
        }

        // And when all of it has gone, the log goes on from the anchor.
        store.Time.Advance(TimeSpan.FromDays(3));
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromDays(1), CancellationToken.None);
        Assert.Equal((0, 0), (Verify(store, store.Time.GetUtcNow()).Entries, Verify(store, store.Time.GetUtcNow()).Damages.Count));
        await AppendAsync(store, 3);
        await SignAsync(store);
        var after = Verify(store, store.Time.GetUtcNow());
        Assert.Empty(after.Damages);
        Assert.Equal((3, before.Last + 3), (after.Entries, after.Last));
    }

    [Fact]
    public async Task A_second_place_with_another_history_is_said_and_never_written_to()
    {
        await using var first = new StoreAlone();
        await using var second = new StoreAlone();
        foreach (var store in new[] { first, second })
        {
            await store.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
            await AppendAsync(store, 3);
            await SignAsync(store);
        }

        Directory.Delete(FolderOf(second), recursive: true);
        Directory.Move(FolderOf(first), FolderOf(second));
        await using var restarted = await second.RestartAsync();
        await restarted.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
        await AppendAsync(restarted, 1000);
        await SignAsync(restarted);

        Assert.Contains("Privacy:AuditCheckpoints", restarted.Get<IAuditCheckpoints>().Fault, StringComparison.Ordinal);
        Assert.Single(Lines(restarted));
        Assert.Contains(Verify(restarted).Damages, damage => damage.Kind is AuditDamageKind.Forked);
    }

    [Fact]
    public async Task Two_nodes_on_one_store_make_one_history()
    {
        await using var store = new StoreAlone();
        var other = ActivatorCheckpoints(store);
        await store.Get<IAuditCheckpoints>().PrepareAsync(CancellationToken.None);
        await other.PrepareAsync(CancellationToken.None);

        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(AppendAsync(store, 700), AppendAsync(store, 700));
            await Task.WhenAll(SignAsync(store), other.WriteAsync(all: false, CancellationToken.None));
            if (round == 5)
                // The lease ends, and either may take it.
                store.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await SignAsync(store);
        Assert.Empty(Verify(store).Damages);
        Assert.Equal(Lines(store).Count, Lines(store).Select(line => line.Checkpoint.Sequence).Distinct().Count());
    }

    private static AuditCheckpointStore ActivatorCheckpoints(StoreAlone store) =>
        new(store.Get<EthicalBot.Storage.IDatabase>(), store.Get<AuditCheckpointRows>(), store.Get<EthicalBot.Storage.Retention.Leases>(), store.Get<Microsoft.Extensions.Options.IOptions<EthicalBot.Privacy.PrivacyOptions>>(), store.Time);

    private static Task AppendAsync(StoreAlone store, int count) => store.Get<IAuditLog>().WriteAsync(
        [.. Enumerable.Range(0, count).Select(number => new AuditEntry(store.Time.GetUtcNow(), AuditActor.Bot, "case.open"u8, AuditId.Of("s1"), AuditId.Of($"c{number}")))], CancellationToken.None);

    private static Task<int> SignAsync(StoreAlone store) => store.Get<IAuditCheckpoints>().WriteAsync(all: false, CancellationToken.None);

    private static string FolderOf(StoreAlone store) => Path.Combine(store.Folder, "audit-checkpoints");

    private static List<AuditCheckpointLine> Lines(StoreAlone store) =>
        [.. new AuditCheckpointFolder(FolderOf(store)).Read().Select(line => AuditCheckpointLine.Read(line.Text)).OfType<AuditCheckpointLine>()];

    private static async Task<List<string>> LinesInStoreAsync(StoreAlone store)
    {
        await using var file = Store.Open(Path.Combine(store.Folder, "store.db"));
        return (await file.QueryAsync<string>("select line from audit_checkpoints order by sequence")).AsList();
    }

    private static AuditVerdict Verify(StoreAlone store, DateTimeOffset? now = null)
    {
        var folder = new AuditCheckpointFolder(FolderOf(store));
        using var keys = new AuditPublicKeys();
        foreach (var key in folder.ReadKeys())
            keys.Add(key);
        var inSecondPlace = folder.Read();
        using var log = AuditLogFile.Open(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Store"] = Path.Combine(store.Folder, "store.db") }).Build());
        return new AuditVerifier(keys, now ?? store.Time.GetUtcNow(), RetentionRules.AuditLog.Kept).Verify(log.Rows(), log.Checkpoints(), inSecondPlace);
    }
}
