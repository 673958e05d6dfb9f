using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Storage;

public sealed class TurnTests
{
    private static readonly TimeSpan LongerThanALease = TimeSpan.FromSeconds(31);

    [Fact]
    public async Task A_conversation_that_is_held_cannot_be_claimed_by_another()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");

        Assert.NotNull(await store.ClaimAsync("a"));

        Assert.Null(await store.ClaimAsync("b"));
        Assert.Empty(await store.Inbox.WaitingAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_lost_the_claim_records_nothing_and_the_other_does()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var old = (await store.ClaimAsync("a"))!;
        store.Time.Advance(LongerThanALease);
        var now = (await store.ClaimAsync("b"))!;

        var late = await store.RecordAsync(old, Answer(old, "of the old one"), new StateChange("k", "1", 0));
        await store.Inbox.PostponeAsync(old, TimeSpan.FromHours(1), CancellationToken.None);
        var recorded = await store.RecordAsync(now, Answer(now, "of the new one"));
        var again = await store.RecordAsync(old, Answer(old, "of the old one"));
        await DeliverAsync(store);

        Assert.Equal((RecordOutcome.ClaimLost, RecordOutcome.Recorded, 2), (late, recorded, now.Attempt));
        Assert.True(again is RecordOutcome.ClaimLost);
        Assert.Equal(["hello", "of the new one"], await store.TextsAsync());
        Assert.Empty(await store.Get<IStateStore>().ReadAsync(StoreAlone.Subject, ["k"], CancellationToken.None));
    }

    [Fact]
    public async Task Messages_are_worked_on_in_the_order_in_which_they_came()
    {
        await using var store = new StoreAlone();
        var ids = new List<string> { await store.AcceptAsync("one"), await store.AcceptAsync("two"), await store.AcceptAsync("three") };

        var worked = new List<string>();
        var outcomes = new List<RecordOutcome>();
        while (await store.ClaimAsync("a") is { } turn)
        {
            worked.Add(turn.ActivityId);
            outcomes.Add(await store.RecordAsync(turn));
        }

        Assert.Equal(ids, worked);
        Assert.Equal([RecordOutcome.RecordedMoreWaits, RecordOutcome.RecordedMoreWaits, RecordOutcome.Recorded], outcomes);
    }

    [Fact]
    public async Task What_waits_behind_a_postponed_message_waits_with_it()
    {
        await using var store = new StoreAlone();
        var first = await store.AcceptAsync("one");
        await store.AcceptAsync("two");
        var turn = (await store.ClaimAsync("a"))!;

        await store.Inbox.PostponeAsync(turn, TimeSpan.FromSeconds(5), CancellationToken.None);

        Assert.Null(await store.ClaimAsync("b"));
        store.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(first, (await store.ClaimAsync("b"))!.ActivityId);
    }

    [Fact]
    public async Task State_that_another_conversation_changed_meanwhile_undoes_the_whole_turn()
    {
        await using var store = new StoreAlone();
        var other = new ConversationKey("directline", "two");
        await store.AcceptAsync("hello");
        await store.AcceptAsync("hello there", other);
        var (one, two) = ((await store.ClaimAsync("a"))!, (await store.ClaimAsync("b", other))!);

        var first = await store.RecordAsync(two, new StateChange("users/marie", "\"two\"", 0));
        var second = await store.RecordAsync(one, Answer(one, "never said"), new StateChange("users/marie", "\"one\"", 0));

        Assert.Equal((RecordOutcome.Recorded, RecordOutcome.StateConflict), (first, second));
        var state = (await store.Get<IStateStore>().ReadAsync(StoreAlone.Subject, ["users/marie"], CancellationToken.None))["users/marie"];
        Assert.Equal("\"two\"", state.Json);
        await DeliverAsync(store);
        Assert.Equal(["hello"], await store.TextsAsync());

        await store.Inbox.PostponeAsync(one, TimeSpan.Zero, CancellationToken.None);
        var again = (await store.ClaimAsync("a"))!;
        Assert.Equal(RecordOutcome.Recorded, await store.RecordAsync(again, Answer(again, "said"), new StateChange("users/marie", "\"one\"", state.Version)));
    }

    [Fact]
    public async Task Nobody_reads_or_changes_the_state_of_somebody_else()
    {
        await using var store = new StoreAlone();
        var theirs = new ConversationKey("directline", "theirs");
        await store.Get<IConversations>().StartAsync(theirs, "directline:dl_paul", "en", CancellationToken.None);
        await store.Inbox.AcceptAsync(
            new(theirs, "directline:dl_paul", null, new Activity { Type = ActivityTypes.Message, Id = "p" }, Echo: true), CancellationToken.None);
        await store.AcceptAsync("hello");
        await store.RecordAsync((await store.ClaimAsync("a"))!, new StateChange("k", "\"marie\"", 0));

        var turn = (await store.ClaimAsync("b", theirs))!;

        Assert.Empty(await store.Get<IStateStore>().ReadAsync("directline:dl_paul", ["k"], CancellationToken.None));
        Assert.Equal(RecordOutcome.StateConflict, await store.RecordAsync(turn, new StateChange("k", "\"paul\"", 1)));
        Assert.Equal(RecordOutcome.Recorded, await store.RecordAsync(turn, new StateChange("k", null, 1)));
        Assert.Single(await store.Get<IStateStore>().ReadAsync(StoreAlone.Subject, ["k"], CancellationToken.None));
    }

    [Fact]
    public async Task Two_that_deliver_the_same_answer_give_it_one_place()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        await store.RecordAsync(turn, Answer(turn, "hello too"));

        await Task.WhenAll(DeliverAsync(store), DeliverAsync(store), DeliverAsync(store));

        Assert.Equal(["hello", "hello too"], await store.TextsAsync());
        Assert.Equal(2, await store.Get<IMailbox>().LastPositionAsync(StoreAlone.Conversation, CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_began_before_a_person_took_the_floor_is_not_recorded()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        Assert.Equal(ActOutcome.Done, await TakeFloorAsync(store, "act"));

        Assert.Equal(RecordOutcome.StateConflict, await store.RecordAsync(turn, Answer(turn, "never said"), new StateChange("k", "\"never known\"", 0)));

        Assert.Empty(await store.Get<IStateStore>().ReadAsync(StoreAlone.Subject, ["k"], CancellationToken.None));
        await DeliverAsync(store);
        Assert.Equal(["hello"], await store.TextsAsync());
    }

    [Fact]
    public async Task An_answer_that_was_recorded_and_not_delivered_goes_unsaid_once_a_person_has_the_floor_and_their_own_words_do_not()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        await store.RecordAsync(turn, Answer(turn, "never said"));
        await TakeFloorAsync(store, "act", new OutgoingActivity(new Activity { Type = ActivityTypes.Message, Id = "person", Text = "a person here" }, Yields: false));
        await TakeFloorAsync(store, "another");

        await DeliverAsync(store);

        Assert.Equal(["hello", "a person here"], await store.TextsAsync());
    }

    [Fact]
    public async Task An_act_is_done_once_and_not_on_a_floor_that_has_changed()
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var before = (await store.Get<IConversations>().FindAsync(StoreAlone.Conversation, CancellationToken.None))!;

        Assert.Equal(ActOutcome.Done, await TakeFloorAsync(store, "act"));
        Assert.Equal(ActOutcome.DoneBefore, await TakeFloorAsync(store, "act"));
        Assert.Equal(ActOutcome.Overtaken, await store.Get<IPersonRecorder>().RecordAsync(new("late", before, FloorHolder.Person, []), CancellationToken.None));
        Assert.Equal(ActOutcome.Done, await TakeFloorAsync(store, "late"));
    }

    private static async Task<ActOutcome> TakeFloorAsync(StoreAlone store, string id, params ITurnChange[] changes) =>
        await store.Get<IPersonRecorder>().RecordAsync(
            new(id, (await store.Get<IConversations>().FindAsync(StoreAlone.Conversation, CancellationToken.None))!, FloorHolder.Person, changes), CancellationToken.None);

    private static OutgoingActivity Answer(ClaimedTurn turn, string text) =>
        new(new Activity { Type = ActivityTypes.Message, Id = $"{turn.ActivityId}.1", Text = text }, Yields: true);

    private static Task DeliverAsync(StoreAlone store) => store.Get<IOutbox>().ReleaseAsync(StoreAlone.Conversation, CancellationToken.None);
}
