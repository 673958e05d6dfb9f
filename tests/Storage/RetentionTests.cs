using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Desk.Cases;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Storage;

public sealed class RetentionTests
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(24);

    [Fact]
    public async Task A_conversation_of_which_nobody_speaks_goes_step_by_step_and_the_key_last()
    {
        await using var app = new BotApp();
        await (await OpenAsync(app)).SayAsync("where is my order?");

        await LaterAsync(app, TimeSpan.FromHours(23));
        Assert.Equal(0, await app.CountAsync("select count(*) from conversations where ended_at is not null"));
        Assert.True(await app.CountAsync("select count(*) from state") > 0);

        await LaterAsync(app, TimeSpan.FromHours(2));
        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where ended_at is not null"));
        Assert.Equal(0, await app.CountAsync("select count(*) from state"));
        Assert.True(await app.CountAsync("select count(*) from mailbox") > 0);

        await LaterAsync(app, TimeSpan.FromHours(25));
        foreach (var table in new[] { "conversations", "mailbox", "inbox", "outbox", "files", "state" })
            Assert.Equal(0, await app.CountAsync($"select count(*) from {table}"));
        Assert.True(await app.CountAsync("select count(*) from transcript") > 0);
        Assert.Equal(1, await app.CountAsync("select count(*) from subject_keys"));

        await LaterAsync(app, TimeSpan.FromDays(28));
        foreach (var table in new[] { "transcript", "subject_keys", "attempts" })
            Assert.Equal(0, await app.CountAsync($"select count(*) from {table}"));
        Assert.True(await app.CountAsync("select count(*) from audit") > 0);

        await LaterAsync(app, TimeSpan.FromDays(336));
        Assert.Equal(0, await app.CountAsync("select count(*) from audit"));
    }

    [Fact]
    public async Task A_word_keeps_a_conversation_for_another_day()
    {
        await using var app = new BotApp();
        var customer = await OpenAsync(app);

        await LaterAsync(app, TimeSpan.FromHours(23));
        await customer.SessionAsync();
        await customer.SayAsync("hello");
        await LaterAsync(app, TimeSpan.FromHours(23));

        Assert.Equal(0, await app.CountAsync("select count(*) from conversations where ended_at is not null"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_that_waits_for_a_person_keeps_its_conversation_until_it_is_closed(bool startsOver)
    {
        await using var app = new BotApp();
        var customer = await OpenAsync(app);
        await customer.SayAsync("hello");
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("The zebrafish is broken");
        await customer.SayAsync("marie@example.org");
        await customer.SayAsync("Any time");
        if (startsOver)
            await customer.SessionAsync(startOver: true);
        var cases = app.Services.GetRequiredService<ICases>();

        await LaterAsync(app, TimeSpan.FromDays(20));
        var open = Assert.Single(await cases.ListAsync(CancellationToken.None)).Case;
        Assert.Contains("zebrafish", open.Words!.Message, StringComparison.Ordinal);
        Assert.True(await app.CountAsync("select count(*) from mailbox") > 0);
        Assert.Equal(startsOver ? 1 : 0, await app.CountAsync("select count(*) from conversations where ended_at is not null"));

        Assert.True(await app.Services.GetRequiredService<CaseClosing>().CloseAsync(open.Reference, "operator:test", CancellationToken.None));
        // Whoever is told that it is over may still say thank you.
        await LaterAsync(app, startsOver ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(25));
        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where ended_at is not null"));
        Assert.Equal(0, await app.CountAsync("select count(*) from state"));

        await LaterAsync(app, TimeSpan.FromHours(25));
        Assert.Equal(0, await app.CountAsync("select count(*) from mailbox"));
        Assert.Equal(0, await app.CountAsync("select count(*) from conversations"));
        Assert.Equal(1, await app.CountAsync("select count(*) from cases"));
        Assert.Equal(1, await app.CountAsync("select count(*) from subject_keys"));
        var words = await WordsAsync(app, open);
        Assert.Equal("", words.Reason);
        Assert.Contains("zebrafish", words.Message, StringComparison.Ordinal);

        // For three years it is known that there was a case, and nothing of what was said in it.
        await LaterAsync(app, TimeSpan.FromDays(31));
        Assert.Equal(new CaseWords("", Order: open.Words.Order is { } order ? order with { Proof = "" } : null), (await WordsAsync(app, open)) with { Tried = null });
        Assert.Equal(0, await app.CountAsync("select count(*) from case_notes"));
        await LaterAsync(app, TimeSpan.FromDays(3 * 365 - 40));
        Assert.Equal(1, await app.CountAsync("select count(*) from cases"));
        await LaterAsync(app, TimeSpan.FromDays(10));
        Assert.Equal(0, await app.CountAsync("select count(*) from cases"));
        Assert.Equal(0, await app.CountAsync("select count(*) from subject_keys"));
    }

    [Fact]
    public async Task A_choice_outlives_the_conversation_by_thirty_days_and_goes()
    {
        await using var app = new BotApp();
        await (await OpenAsync(app)).SayAsync("Continue with the assistant");

        await LaterAsync(app, TimeSpan.FromHours(25));
        await LaterAsync(app, TimeSpan.FromDays(28));
        Assert.Equal(1, await app.CountAsync("select count(*) from state"));

        await LaterAsync(app, TimeSpan.FromDays(2));
        Assert.Equal(0, await app.CountAsync("select count(*) from state"));
        Assert.Equal(0, await app.CountAsync("select count(*) from subject_keys"));
    }

    [Fact]
    public async Task What_is_one_persons_goes_and_anothers_stays()
    {
        await using var app = new BotApp();
        await OpenAsync(app);
        await LaterAsync(app, TimeSpan.FromHours(40));
        var other = await OpenAsync(app);
        await other.SayAsync("where is my order?");

        await LaterAsync(app, TimeSpan.FromHours(20));
        await LaterAsync(app, TimeSpan.FromHours(1));

        Assert.Equal(1, await app.CountAsync("select count(*) from conversations where ended_at is null"));
        Assert.True(await app.CountAsync("select count(*) from state") > 0);
        Assert.Contains("order", CustomerDriver.TextOf(other.Seen[^1]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_process_sweeps_at_a_time_and_one_that_died_holds_nobody_up()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        await store.ChangeAsync("insert into leases (name, holder, until) values ('retention', 'another', @until)", new { until = (store.Time.GetUtcNow() + TimeSpan.FromDays(3)).ToUnixTimeMilliseconds() });
        store.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await store.Get<IRetention>().SweepAsync(Idle, CancellationToken.None));
        Assert.Equal(0, await store.CountAsync("select count(*) from conversations where ended_at is not null"));

        store.Time.Advance(TimeSpan.FromDays(2));
        await store.Get<IRetention>().SweepAsync(Idle, CancellationToken.None);

        Assert.Equal(1, await store.CountAsync("select count(*) from conversations where ended_at is not null"));
        Assert.Equal(0, await store.CountAsync("select count(*) from leases"));
    }

    [Fact]
    public async Task What_does_not_fit_into_one_batch_goes_too()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        await store.ChangeAsync(
            """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 1700)
            insert into transcript (channel, conversation, sequence, subject, at, speaker, sealed) select 'directline', 'one', 1000 + i, 'x', 0, 'customer', x'00' from n
            """);

        Assert.True(await store.Get<IRetention>().SweepAsync(Idle, CancellationToken.None) >= 1700);

        Assert.Equal(0, await store.CountAsync("select count(*) from transcript"));
    }

    private static async Task<CaseWords> WordsAsync(BotApp app, OpenCase open)
    {
        await using var store = Store.Open(app.StorePath);
        var bytes = await store.QuerySingleAsync<byte[]>("select sealed from cases where reference = @Reference", new { open.Reference });
        var json = await app.Services.GetRequiredService<SubjectVault>().OpenAsync(open.Subject, bytes, $"case/{open.Reference}", CancellationToken.None);
        return JsonSerializer.Deserialize<CaseWords>(json)!; // sealed by the store
    }

    private static async Task<CustomerDriver> OpenAsync(BotApp app)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        return customer;
    }

    private static async Task LaterAsync(BotApp app, TimeSpan time)
    {
        app.Time.Advance(time);
        await app.Services.GetRequiredService<IRetention>().SweepAsync(Idle, CancellationToken.None);
    }
}
