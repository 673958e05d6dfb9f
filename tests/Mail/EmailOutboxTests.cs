using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Mail;

public sealed class EmailOutboxTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_turn_that_is_not_recorded_sends_nothing()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var old = (await store.ClaimAsync("a"))!;
        store.Time.Advance(TimeSpan.FromSeconds(31));
        await store.ClaimAsync("b");

        await store.RecordAsync(old, Queued(store, "one"));

        Assert.Equal(0, await store.CountAsync("select count(*) from mail_outbox"));
    }

    [Fact]
    public async Task One_who_dies_between_sending_and_marking_sends_once_more_under_the_same_id()
    {
        await using var store = await WithMailAsync("one");
        var first = (await Outbox(store).TakeAsync(Lease, CancellationToken.None))!;
        Assert.Null(await Outbox(store).TakeAsync(Lease, CancellationToken.None));

        store.Time.Advance(Lease);
        var second = (await Outbox(store).TakeAsync(Lease, CancellationToken.None))!;
        await Outbox(store).MarkAsync(second.Id, new EmailOutcome.Sent(), CancellationToken.None);

        Assert.Equal((first.Id, 1, 2), (second.Id, first.Attempts, second.Attempts));
        store.Time.Advance(Lease * 2);
        Assert.Null(await Outbox(store).TakeAsync(Lease, CancellationToken.None));
        Assert.Equal(1, await store.CountAsync("select count(*) from mail_outbox where state = 'sent' and sealed is null"));
    }

    [Fact]
    public async Task What_is_of_no_more_use_is_not_sent_and_keeps_no_words()
    {
        await using var store = await WithMailAsync("one");
        store.Time.Advance(TimeSpan.FromMinutes(11));

        Assert.Null(await Outbox(store).TakeAsync(Lease, CancellationToken.None));
        Assert.Equal(1, await store.CountAsync("select count(*) from mail_outbox where state = 'failed' and reason = 'expired' and sealed is null"));
    }

    [Fact]
    public async Task What_is_postponed_waits_and_a_person_who_was_erased_gets_nothing()
    {
        await using var store = await WithMailAsync("one");
        var item = (await Outbox(store).TakeAsync(Lease, CancellationToken.None))!;
        await Outbox(store).MarkAsync(item.Id, new EmailOutcome.Postponed(TimeSpan.FromMinutes(2)), CancellationToken.None);
        store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await Outbox(store).TakeAsync(Lease, CancellationToken.None));
        store.Time.Advance(TimeSpan.FromMinutes(1));

        await store.Get<SubjectVault>().EraseAsync(StoreAlone.Subject, CancellationToken.None);

        Assert.Null(await Outbox(store).TakeAsync(Lease, CancellationToken.None));
        Assert.Equal(1, await store.CountAsync("select count(*) from mail_outbox where reason = 'erased' and sealed is null"));
    }

    private static IEmailOutbox Outbox(StoreAlone store) => store.Get<IEmailOutbox>();

    private static async Task<StoreAlone> WithMailAsync(string id)
    {
        var store = new StoreAlone();
        await store.AcceptAsync("hello");
        Assert.Equal(RecordOutcome.Recorded, await store.RecordAsync((await store.ClaimAsync("a"))!, Queued(store, id)));
        return store;
    }

    private static EmailQueued Queued(StoreAlone store, string id) =>
        new(id, "code", new Email("marie@example.org", "subject", "words", "en"), store.Time.GetUtcNow().AddMinutes(10));
}
