using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Desk.Cases;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Tests.App;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Storage;

/// <summary>Moves the clock through every rule and looks at every table by its declaration; the sweeper's own conditions are not asked.</summary>
public sealed class MovedClockTests
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(24);
    private static readonly TimeSpan Late = TimeSpan.FromHours(24);

    [Fact]
    public async Task Nothing_stays_more_than_a_day_past_due()
    {
        await using var app = new BotApp();
        var register = app.Services.GetRequiredService<ProcessingRegister>();
        var starts = await FillAsync(app, register);
        var parts = register.Tables.SelectMany(store => store.Kept.Select(part => (Store: store, Part: part))).Where(item => item.Part.Expires is not Expiry.Stays).ToList();
        Assert.DoesNotContain(parts, item => item.Part.Expires is Expiry.Elsewhere);
        var ends = parts.Select(item => (item.Store, item.Part, At: starts[item.Part.Rule.StartsWhen] + item.Part.Rule.Kept)).OrderBy(end => end.At).ToList();
        var left = new List<string>();
        foreach (var (store, part, at) in ends)
        {
            // In the day after it is due the sweeper comes by once: far less often than it does.
            await SweepAtAsync(app, at + Late - TimeSpan.FromHours(1));
            if (await CountAsync(app, store, part) is > 0 and var count)
                left.Add($"{store.Store}: {count} by {part.Rule.Category}");
        }

        Assert.Empty(left);
        foreach (var store in register.Tables.Where(store => store.Of != Persons.Nobody))
            Assert.Equal((store.Store, 0), (store.Store, await app.CountAsync($"select count(*) from {store.Store}")));
    }

    // What a customer and the desk do first, the rest by the table's own shape: every declared table has something in it.
    private static async Task<Dictionary<string, DateTimeOffset>> FillAsync(BotApp app, ProcessingRegister register)
    {
        var start = app.Time.GetUtcNow();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is order 10042? marie@example.org");
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("The zebrafish is broken");
        await customer.SayAsync("marie@example.org");
        await customer.SayAsync("Any time");
        var open = Assert.Single(await app.Services.GetRequiredService<ICases>().ListAsync(CancellationToken.None)).Case;
        await using (var store = Store.Open(app.StorePath))
        {
            foreach (var table in register.Tables.Where(table => table is not ({ Of: Persons.Nobody } or { Store: "holds" })))
                await FillAsync(store, table, open, start);
            await store.ExecuteAsync("update transcript set sensitive = 1 where sequence = (select min(sequence) from transcript)");
            await store.ExecuteAsync(
                """
                insert into answers (channel, conversation, activity_id, subject, at, outcome, confidence, fingerprint, sensitive, question, evidence)
                select channel, conversation, activity_id || '.sensitive', subject, at, outcome, confidence, fingerprint, 1, question, evidence from answers
                """);
        }

        var chose = app.Customer();
        await chose.OpenAsync();
        await chose.SayAsync("Continue with the assistant");
        await app.ChangeAsync("update conversations set ended_at = last_at where subject = @subject", new { subject = $"directline:{chose.UserId}" });
        var held = app.Customer();
        await held.OpenAsync();
        await held.SayAsync("hello");
        var holds = app.Services.GetRequiredService<IHolds>();
        var holdEnds = start + TimeSpan.FromDays(12);
        Assert.IsType<HoldOutcome.Placed>(await holds.PlaceAsync(
            new HoldTarget.Person($"directline:{held.UserId}"), ProductText.FixedText("a claim"), holdEnds, AuditActor.Bot, CancellationToken.None));

        foreach (var table in register.Tables.Where(table => table.Of != Persons.Nobody))
        {
            foreach (var part in table.Kept)
                Assert.True(await CountAsync(app, table, part) > 0, $"nothing was put into {table.Store} for the rule {part.Rule.Category}");
        }

        await SweepAtAsync(app, start + TimeSpan.FromDays(10));
        Assert.True(await app.Services.GetRequiredService<CaseClosing>().CloseAsync(open.Reference, "operator:test", CancellationToken.None));
        var closed = app.Time.GetUtcNow();
        // The last word was the news that it is closed; the conversation is idle from then on.
        var conversationEnds = closed + Idle;
        await SweepAtAsync(app, conversationEnds + TimeSpan.FromMinutes(1));
        await SweepAtAsync(app, holdEnds + TimeSpan.FromMinutes(1));
        return new()
        {
            ["conversation_ended"] = holdEnds,
            ["conversation_ended_and_message_closed"] = holdEnds,
            ["turn_recorded"] = holdEnds,
            ["message_closed"] = closed,
            ["answer_given"] = start,
            ["approval_decided"] = start,
            ["choice_used"] = holdEnds,
            ["last_attempt"] = closed,
            ["last_seen"] = closed,
            ["entry_written"] = holdEnds,
            ["hold_ended"] = holdEnds,
            ["account_disabled"] = start,
            ["link_expired"] = start,
            ["consent_ended"] = start,
            ["request_done"] = start,
            // The proof of a consent outlives even the record of a case.
            ["last_data_deleted"] = start + RetentionRules.ConsentProof.Kept + Late,
        };
    }

    private static async Task FillAsync(SqliteConnection store, StoredRecords table, OpenCase open, DateTimeOffset start)
    {
        if (await store.ExecuteScalarAsync<long>($"select count(*) from {table.Store}") > 0)
            return;
        var values = new DynamicParameters();
        var columns = (await store.QueryAsync<(string Name, string Type)>($"select name, type from pragma_table_info('{table.Store}')")).ToList();
        foreach (var (name, type) in columns)
        {
            values.Add(name, name switch
            {
                "channel" => open.Conversation.Channel,
                "conversation" => open.Conversation.Id,
                "reference" => open.Reference,
                "role" => "agent",
                _ when table.Subject is SubjectLink.OwnColumn own && own.Column == name => open.Subject,
                _ when table.Columns.Contains(name) => start.ToUnixTimeMilliseconds(),
                _ => type switch { "blob" => new byte[] { 1 }, "bigint" => 0L, _ => Guid.NewGuid().ToString("n") },
            });
        }

        await store.ExecuteAsync($"insert into {table.Store} ({string.Join(", ", columns.Select(c => c.Name))}) values ({string.Join(", ", columns.Select(c => "@" + c.Name))})", values);
    }

    private static Task<long> CountAsync(BotApp app, StoredRecords store, KeptPart part) =>
        app.CountAsync($"select count(*) from {store.Store} where {part.Where ?? "1 = 1"}" + part.Expires switch
        {
            Expiry.Reduced reduced => $" and {reduced.NotedIn} is null",
            Expiry.Emptied emptied => $" and ({string.Join(" or ", emptied.Columns.Select(column => $"{column} is not null"))})",
            _ => "",
        });

    private static async Task SweepAtAsync(BotApp app, DateTimeOffset at)
    {
        if (at > app.Time.GetUtcNow())
            app.Time.Advance(at - app.Time.GetUtcNow());
        await app.Services.GetRequiredService<IRetention>().SweepAsync(Idle, CancellationToken.None);
    }
}
