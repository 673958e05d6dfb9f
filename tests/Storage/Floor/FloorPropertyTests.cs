using System.Collections.Concurrent;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Storage.Floor;

/// <summary>What must hold for the floor whatever happens in whichever order. A failure prints the seed; put it into WithReplay to see it again.</summary>
public sealed class FloorPropertyTests : IDisposable
{
    private const int Cases = 200;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(40);

    // What is dull is rare, so that a short walk gets somewhere.
    private static readonly FloorMove[] s_moves =
    [
        .. Enum.GetValues<FloorMove>(), .. Enum.GetValues<FloorMove>().Where(move => move is not (FloorMove.LeaseEnds or FloorMove.Restarts)),
        FloorMove.CustomerSays, FloorMove.BotClaims, FloorMove.BotClaims, FloorMove.BotAnswers, FloorMove.BotAnswers,
    ];

    private static readonly Arbitrary<FloorStep[]> s_walks = Arb.From(
        (from move in Gen.Elements(s_moves) from who in Gen.Choose(0, 1) from old in Gen.Choose(0, 2) select new FloorStep(move, who, old == 0))
        .ListOf().Select(steps => steps.ToArray()),
        steps => steps.Select((_, without) => steps.Where((_, index) => index != without).ToArray()));

    private static readonly Arbitrary<int> s_lengths = Gen.Choose(1, 5).ToArbitrary();

    private StoreAlone _store = new();

    public FloorPropertyTests() => Wait(_store.StartAsync());

    public void Dispose() => Wait(_store.DisposeAsync().AsTask());

    [Fact]
    public void The_customer_sees_what_the_holders_of_the_floor_said_each_once_and_in_order() =>
        Check.One(s_config, Prop.ForAll(s_walks, steps => Wait(WalkAsync(steps))));

    [Fact]
    public void Whoever_comes_at_once_the_bot_never_speaks_after_a_person_whom_it_did_not_know_of() =>
        Check.One(s_config, Prop.ForAll(s_lengths, steps => Wait(AtOnceAsync(steps))));

    private async Task WalkAsync(FloorStep[] steps)
    {
        var conversation = new FloorConversation(_store);
        await conversation.StartAsync();
        var model = new FloorModel(conversation, (await conversation.RowAsync()).Floor);
        try
        {
            foreach (var step in steps)
                await model.DoAsync(step);
            await model.EndAsync();
        }
        finally
        {
            _store = conversation.Store;
        }
    }

    // A customer, two loops of the bot, two people and two deliverers, each as fast as they can.
    private async Task AtOnceAsync(int steps)
    {
        var conversation = new FloorConversation(_store);
        await conversation.StartAsync();
        var newest = (await conversation.RowAsync()).Floor.Token;
        // The token that each knew when they spoke; for news of the floor the one that they made.
        var (said, moved, answered) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<string, long>(), new ConcurrentDictionary<string, long>());
        var done = new[] { new List<string>(), new List<string>() };

        await Task.WhenAll(
            Each(steps, async step =>
            {
                await _store.AcceptAsync($"customer {step}", conversation.Key);
                said.Enqueue($"customer {step}");
            }),
            Each(steps * 2, step => AnswerAsync("a", step)), Each(steps * 2, step => AnswerAsync("b", step)),
            Each(steps, step => ActAsync(0, step)), Each(steps, step => ActAsync(1, step)),
            Each(steps * 2, _ => conversation.DeliverAsync()), Each(steps * 2, _ => conversation.DeliverAsync()));
        await conversation.DeliverAsync();

        var shown = await conversation.ShownAsync();
        var texts = shown.Select(item => item.Activity.Text ?? "").ToList();
        Assert.Equal(Enumerable.Range(1, shown.Count).Select(place => (long)place), shown.Select(item => item.Position));
        Assert.Equal(said, texts.Where(text => text.StartsWith("customer", StringComparison.Ordinal)));
        Assert.All(done, (acts, who) => Assert.Equal(acts, texts.Where(text => text.StartsWith($"person-{who}", StringComparison.Ordinal))));
        Assert.Equal(newest + moved.Count, (await conversation.RowAsync()).Floor.Token);
        Assert.Equal(moved.Values.Order(), texts.Where(moved.ContainsKey).Select(text => moved[text]));
        foreach (var text in texts)
        {
            newest = Math.Max(newest, moved.GetValueOrDefault(text));
            if (text.StartsWith("bot", StringComparison.Ordinal))
                Assert.Equal(newest, answered[text]);
        }

        async Task AnswerAsync(string bot, int step)
        {
            if (await _store.ClaimAsync(bot, conversation.Key) is not { } turn)
                return;
            await Task.Yield();
            var text = $"bot {bot} {step}";
            answered[text] = turn.Conversation.Floor.Token;
            if (await conversation.AnswerAsync(turn, text) == RecordOutcome.StateConflict)
                await _store.Inbox.PostponeAsync(turn, TimeSpan.Zero, CancellationToken.None);
        }

        async Task ActAsync(int who, int step)
        {
            var row = await conversation.RowAsync();
            FloorHolder? floorTo = step % 3 == 1 ? null : row.Floor.Holder == FloorHolder.Person ? FloorHolder.Bot : FloorHolder.Person;
            var text = $"person-{who} {step}";
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => conversation.ActAsync(row, $"act-{who}-{step}", text, floorTo)));
            if (!outcomes.Contains(ActOutcome.Done))
            {
                Assert.All(outcomes, outcome => Assert.Equal(ActOutcome.Overtaken, outcome));
                return;
            }

            Assert.Contains(ActOutcome.DoneBefore, outcomes);
            done[who].Add(text);
            if (floorTo is not null)
                moved[text] = row.Floor.Token + 1;
        }
    }

    private static Task Each(int count, Func<int, Task> step) => Task.Run(async () =>
    {
        for (var index = 0; index < count; index++)
            await step(index);
    });

    // The checker asks for an answer at once; what fails throws.
    private static bool Wait(Task task)
    {
        task.GetAwaiter().GetResult();
        return true;
    }
}
