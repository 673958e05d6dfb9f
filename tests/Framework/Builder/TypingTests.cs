using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class TypingTests
{
    [Theory]
    [InlineData(-1, 1, "delay")]
    [InlineData(0, 0, "period")]
    [InlineData(0, -1, "period")]
    public void Impossible_times_are_refused(int delay, int period, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period)).ParamName);

    [Fact]
    public async Task Typing_is_shown_again_and_again_until_the_bot_answers()
    {
        var adapter = new SignallingAdapter(3);
        adapter.Use(new ShowTypingMiddleware(0, 1));

        await adapter.RunAsync(RecordingAdapter.Message(), async (turn, token) =>
        {
            await adapter.Enough;
            await turn.SendActivityAsync("done", cancellationToken: token);
        });

        var sent = adapter.Sent.ToArray();
        Assert.All(sent[..3], activity => Assert.Equal((ActivityTypes.Typing, "user1"), (activity.Type, activity.Recipient.Id)));
        Assert.Single(sent, activity => activity.Text == "done");
    }

    [Fact]
    public async Task Quick_answer_shows_no_typing()
    {
        var adapter = new SignallingAdapter(1);
        adapter.Use(new ShowTypingMiddleware(60_000));

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, token) => turn.SendActivityAsync("done", cancellationToken: token));

        Assert.Equal("done", Assert.Single(adapter.Sent).Text);
    }

    [Fact]
    public async Task Event_and_skill_show_no_typing()
    {
        var adapter = new RecordingAdapter();
        using var turn = Turns.Of(RecordingAdapter.Message(), adapter);
        var skill = new ClaimsIdentity([
            new Claim(AuthenticationConstants.VersionClaim, "2.0"),
            new Claim(AuthenticationConstants.AudienceClaim, "skill"),
            new Claim(AuthenticationConstants.AuthorizedParty, "parent")]);
        turn.TurnState.Add<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey, skill);
        var typing = new ShowTypingMiddleware(0, 1);

        await typing.OnTurnAsync(turn, async _ => await Task.Yield(), default);
        await typing.OnTurnAsync(Turns.Of(new Activity(ActivityTypes.Event), adapter), async _ => await Task.Yield(), default);

        Assert.Empty(adapter.Sent);
    }

    private sealed class SignallingAdapter(int enough) : BotAdapter
    {
        private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public System.Collections.Concurrent.ConcurrentQueue<Activity> Sent { get; } = new();

        public Task Enough => _enough.Task;

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities)
            {
                Sent.Enqueue(activity);
            }

            if (Sent.Count >= enough)
            {
                _enough.TrySetResult();
            }

            return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public async Task RunAsync(Activity activity, BotCallbackHandler callback)
        {
            using var turn = new TurnContext(this, activity);
            await RunPipelineAsync(turn, callback, default);
        }
    }
}
