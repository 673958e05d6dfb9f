using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Tests.Storage.Floor;

/// <summary>What the store should do, said a second time in memory; each step is done in both and compared.</summary>
internal sealed class FloorModel(FloorConversation conversation, FloorState floor)
{
    private static readonly TimeSpan LongerThanALease = TimeSpan.FromSeconds(31);

    private readonly Queue<string> _unanswered = new();
    private readonly List<Words> _recorded = [];
    private readonly List<string> _shown = [];
    private readonly List<(ClaimedTurn Turn, long Token)> _claims = [];
    private readonly ConversationRow?[] _read = new ConversationRow?[2];
    private readonly Act?[] _last = new Act?[2];
    private FloorState _floor = floor;
    private ClaimedTurn? _newest;
    private string? _holder;
    private int _count;

    public async Task DoAsync(FloorStep step)
    {
        await (step.Move switch
        {
            FloorMove.CustomerSays => SayAsync(),
            FloorMove.BotClaims => ClaimAsync($"bot-{step.Who}"),
            FloorMove.BotAnswers => AnswerAsync(step.OnOldNews, floorTo: null),
            FloorMove.BotPassesOn => AnswerAsync(step.OnOldNews, FloorHolder.Queue),
            FloorMove.PersonReads => ReadAsync(step.Who),
            FloorMove.PersonTakes => NewActAsync(step, FloorHolder.Person),
            FloorMove.PersonSays => NewActAsync(step, floorTo: null),
            FloorMove.PersonGivesBack => NewActAsync(step, FloorHolder.Bot),
            FloorMove.PersonRepeats => RepeatAsync(step),
            FloorMove.Delivers => DeliverAsync(),
            FloorMove.LeaseEnds => EndLeaseAsync(),
            FloorMove.Restarts => RestartAsync(),
            _ => throw new InvalidOperationException($"Nobody knows how to do {step.Move}."),
        });
        Assert.Equal(_floor, (await conversation.RowAsync()).Floor);
    }

    /// <summary>Delivers what waits and compares all that the customer sees.</summary>
    public async Task EndAsync()
    {
        await DeliverAsync();
        var shown = await conversation.ShownAsync();
        Assert.Equal(_shown, shown.Select(item => item.Activity.Text));
        Assert.Equal(Enumerable.Range(1, _shown.Count).Select(place => (long)place), shown.Select(item => item.Position));
    }

    private async Task SayAsync()
    {
        var text = Next("customer");
        _unanswered.Enqueue(await conversation.Store.AcceptAsync(text, conversation.Key));
        _shown.Add(text);
    }

    private async Task ClaimAsync(string bot)
    {
        var claimed = await conversation.Store.ClaimAsync(bot, conversation.Key);
        var mayClaim = _unanswered.Count > 0 && (_holder is null || _holder == bot);
        Assert.Equal(mayClaim ? _unanswered.Peek() : null, claimed?.ActivityId);
        if (claimed is null)
            return;
        Assert.Equal(_floor, claimed.Conversation.Floor);
        _newest = claimed;
        _claims.Add((claimed, _floor.Token));
        _holder = bot;
    }

    private async Task AnswerAsync(bool lateOne, FloorHolder? floorTo)
    {
        if (_claims.Count == 0)
            return;
        var index = lateOne ? 0 : _claims.Count - 1;
        var (turn, token) = _claims[index];
        _claims.RemoveAt(index);
        var text = Next("bot");
        var outcome = await conversation.AnswerAsync(turn, text, floorTo);

        if (turn != _newest)
        {
            Assert.Equal(RecordOutcome.ClaimLost, outcome);
        }
        else if (token != _floor.Token)
        {
            Assert.Equal(RecordOutcome.StateConflict, outcome);
            await conversation.Store.Inbox.PostponeAsync(turn, TimeSpan.Zero, CancellationToken.None);
            _holder = null;
        }
        else
        {
            _unanswered.Dequeue();
            Assert.Equal(_unanswered.Count > 0 ? RecordOutcome.RecordedMoreWaits : RecordOutcome.Recorded, outcome);
            if (_unanswered.Count == 0)
                _holder = null;
            Move(floorTo);
            _recorded.Add(new(text, Yields: true, _floor.Token));
        }
    }

    private async Task ReadAsync(int who) => _read[who] = await conversation.RowAsync();

    private Task NewActAsync(FloorStep step, FloorHolder? floorTo) => ActAsync(step, new(Next("act"), Next($"person-{step.Who}"), floorTo, IsDone: false));

    private Task RepeatAsync(FloorStep step) => _last[step.Who] is { } last ? ActAsync(step, last) : Task.CompletedTask;

    private async Task ActAsync(FloorStep step, Act act)
    {
        var row = step.OnOldNews && _read[step.Who] is { } old ? old : await conversation.RowAsync();
        var expected = act.IsDone ? ActOutcome.DoneBefore : row.Floor.Token == _floor.Token ? ActOutcome.Done : ActOutcome.Overtaken;

        Assert.Equal(expected, await conversation.ActAsync(row, act.Id, act.Text, act.FloorTo));

        if (expected == ActOutcome.Done)
        {
            Move(act.FloorTo);
            _recorded.Add(new(act.Text, Yields: false, _floor.Token));
        }

        _last[step.Who] = act with { IsDone = expected != ActOutcome.Overtaken };
    }

    private async Task DeliverAsync()
    {
        await conversation.DeliverAsync();
        _shown.AddRange(_recorded.Where(words => !words.Yields || words.Token == _floor.Token).Select(words => words.Text));
        _recorded.Clear();
    }

    private Task EndLeaseAsync()
    {
        conversation.Store.Time.Advance(LongerThanALease);
        _holder = null;
        return Task.CompletedTask;
    }

    private async Task RestartAsync()
    {
        await conversation.RestartAsync();
        // What a dead process had in mind is gone with it.
        _claims.Clear();
        _holder = null;
        Array.Clear(_read);
    }

    private void Move(FloorHolder? floorTo)
    {
        if (floorTo is { } holder)
            _floor = new(holder, _floor.Token + 1);
    }

    private string Next(string who) => $"{who} {++_count}";

    private sealed record Words(string Text, bool Yields, long Token);

    private sealed record Act(string Id, string Text, FloorHolder? FloorTo, bool IsDone);
}
