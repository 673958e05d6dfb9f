using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var order = new List<string>();
        _adapter.Use(new Stage("a", order)).Use(new Stage("b", order));

        await _adapter.RunAsync(RecordingAdapter.Message(), (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        var order = new List<string>();
        _adapter.Use(new Stage("a", order) { GoesOn = false });

        await _adapter.RunAsync(RecordingAdapter.Message(), (_, _) => throw new InvalidOperationException("The bot was called."));

        Assert.Equal(["a in", "a out"], order);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Exception_of_bot_or_middleware_goes_to_OnTurnError(bool fromBot)
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        _adapter.Use(new Stage("a", []) { Throws = !fromBot });

        await _adapter.RunAsync(RecordingAdapter.Message(), (_, _) => throw new InvalidOperationException("bot"));

        Assert.Equal(fromBot ? "bot" : "a", seen?.Message);
    }

    [Fact]
    public async Task Exception_without_OnTurnError_goes_to_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.RunAsync(RecordingAdapter.Message(), (_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task Turn_runs_in_the_culture_of_the_activity_and_the_caller_keeps_his()
    {
        var before = CultureInfo.CurrentCulture;
        string? within = null;

        await _adapter.RunAsync(RecordingAdapter.Message(), (_, _) =>
        {
            within = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal("fr-FR", within);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task Continued_conversation_passes_the_middleware_with_a_continuation_event()
    {
        var order = new List<string>();
        _adapter.Use(new Stage("a", order));

        await _adapter.ContinueConversationAsync(
            "bot",
            RecordingAdapter.Message().GetConversationReference(),
            async (turn, token) =>
            {
                Assert.Equal(ActivityTypes.Event, turn.Activity.Type);
                await turn.SendActivityAsync("unasked", cancellationToken: token);
            },
            default);

        Assert.Equal(["a in", "a out"], order);
        Assert.Equal(("unasked", "user1"), (_adapter.Sent[0].Text, _adapter.Sent[0].Recipient.Id));
    }

    private sealed class Stage(string name, List<string> order) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public bool Throws { get; init; }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            if (Throws)
            {
                throw new InvalidOperationException(name);
            }

            if (GoesOn)
            {
                await next(cancellationToken);
            }

            order.Add($"{name} out");
        }
    }
}
