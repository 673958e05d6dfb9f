using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Storage;

public sealed class HoldTests
{
    private static readonly RedactedText Reason = ProductText.FixedText("a claim before the court of Lyon");
    private static readonly AuditActor Officer = AuditActor.Agent("officer");

    [Fact]
    public async Task A_held_person_stays_and_goes_within_a_day_of_its_end()
    {
        await using var app = new BotApp();
        var (held, other) = (await TalkAsync(app), await TalkAsync(app));
        var placed = Assert.IsType<HoldOutcome.Placed>(await PlaceAsync(app, held, days: 100)).Hold;

        await LaterAsync(app, days: 2);
        await LaterAsync(app, days: 40);
        foreach (var table in new[] { "conversations", "transcript", "subject_keys" })
            Assert.Equal([held], await SubjectsAsync(app, table));
        Assert.True(await app.CountAsync("select count(*) from mailbox") > 0);
        Assert.Single(await app.Services.GetRequiredService<IHolds>().StandingOnAsync(held, CancellationToken.None));
        Assert.Empty(await app.Services.GetRequiredService<IHolds>().StandingOnAsync(other, CancellationToken.None));

        // The hold, the end of the idle conversation, and the day of its mailbox.
        await LaterAsync(app, days: 59);
        await LaterAsync(app, days: 1);
        foreach (var table in new[] { "transcript", "mailbox", "files" })
            Assert.Equal(0, await app.CountAsync($"select count(*) from {table}"));
        await LaterAsync(app, days: 1);
        Assert.Equal(0, await app.CountAsync("select count(*) from conversations"));
        Assert.Equal(0, await app.CountAsync("select count(*) from subject_keys"));
        Assert.Equal(1, await AuditedAsync(app, "hold.placed"));
        Assert.Equal(1, await AuditedAsync(app, "hold.expired"));
        Assert.Equal(placed.Until.ToUnixTimeMilliseconds(), await app.CountAsync("select ended_at from holds"));
    }

    [Fact]
    public async Task A_hold_blocks_erasure_until_it_is_released()
    {
        await using var app = new BotApp();
        var held = await TalkAsync(app);
        var holds = app.Services.GetRequiredService<IHolds>();
        var vault = app.Services.GetRequiredService<SubjectVault>();
        var id = Assert.IsType<HoldOutcome.Placed>(await PlaceAsync(app, held, days: 10)).Hold.Id;

        await Assert.ThrowsAsync<InvalidOperationException>(() => vault.EraseAsync(held, CancellationToken.None));
        Assert.Equal(Reason.Value, Assert.Single(await holds.ListAsync(CancellationToken.None)).Reason?.Value);

        Assert.True(await holds.ReleaseAsync(id, Officer, CancellationToken.None));
        Assert.False(await holds.ReleaseAsync(id, Officer, CancellationToken.None));
        await vault.EraseAsync(held, CancellationToken.None);

        Assert.Equal(1, await AuditedAsync(app, "hold.released"));
        Assert.Null(Assert.Single(await holds.ListAsync(CancellationToken.None)).Reason);
        await app.DisposeStoreAsync();
        Assert.All(app.StoreFiles(), file => Assert.Equal(-1, file.Bytes.AsSpan().IndexOf("court of Lyon"u8)));
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task A_hold_needs_somebody_a_reason_and_a_date()
    {
        await using var app = new BotApp();
        var somebody = await TalkAsync(app);
        var holds = app.Services.GetRequiredService<IHolds>();
        var (now, person) = (app.Time.GetUtcNow(), new HoldTarget.Person(somebody));

        Assert.IsType<HoldOutcome.NoReason>(await holds.PlaceAsync(person, RedactedText.Empty, now.AddDays(1), Officer, CancellationToken.None));
        Assert.IsType<HoldOutcome.BadDate>(await holds.PlaceAsync(person, Reason, now, Officer, CancellationToken.None));
        Assert.IsType<HoldOutcome.BadDate>(await holds.PlaceAsync(person, Reason, now.AddYears(4), Officer, CancellationToken.None));
        Assert.IsType<HoldOutcome.NothingKept>(await holds.PlaceAsync(new HoldTarget.Person("nobody"), Reason, now.AddDays(1), Officer, CancellationToken.None));
        Assert.IsType<HoldOutcome.NothingKept>(await holds.PlaceAsync(new HoldTarget.Case("nothing"), Reason, now.AddDays(1), Officer, CancellationToken.None));
        Assert.Empty(await holds.ListAsync(CancellationToken.None));
        Assert.Equal(0, await AuditedAsync(app, "hold.placed"));
    }

    private static async Task<string> TalkAsync(BotApp app)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        return $"directline:{customer.UserId}";
    }

    private static Task<HoldOutcome> PlaceAsync(BotApp app, string subject, int days) =>
        app.Services.GetRequiredService<IHolds>().PlaceAsync(new HoldTarget.Person(subject), Reason, app.Time.GetUtcNow().AddDays(days), Officer, CancellationToken.None);

    private static async Task LaterAsync(BotApp app, int days)
    {
        app.Time.Advance(TimeSpan.FromDays(days) + TimeSpan.FromMinutes(1));
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> SubjectsAsync(BotApp app, string table)
    {
        await using var store = Store.Open(app.StorePath);
        return (await store.QueryAsync<string>($"select distinct subject from {table}")).AsList();
    }

    private static async Task<int> AuditedAsync(BotApp app, string action)
    {
        await using var store = Store.Open(app.StorePath);
        return (await store.QueryAsync<byte[]>("select canonical from audit")).Count(line => line.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes($"\"{action}\"")) >= 0);
    }
}
