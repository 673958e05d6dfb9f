using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Text_is_sent_to_the_sender_as_accepting_input()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());

        var response = await turn.SendActivityAsync("hi");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("hi", InputHints.AcceptingInput, "user1", "m1"), (sent.Text, sent.InputHint, sent.Recipient.Id, sent.ReplyToId));
        Assert.Equal("sent0", response.Id);
        Assert.Equal("sent0", sent.Id);
    }

    [Fact]
    public async Task Trace_alone_is_no_response()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());

        await turn.TraceActivityAsync("inside", new { a = 1 });
        Assert.False(turn.Responded);
        await turn.SendActivityAsync(new Activity(ActivityTypes.Typing));

        Assert.True(turn.Responded);
        Assert.Equal("inside", _adapter.Sent[0].Name);
    }

    [Fact]
    public async Task Handlers_run_in_order_around_the_sending()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("first in");
            activities[0].Text += "!";
            var responses = await next();
            order.Add("first out");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add($"second {activities[0].Text}");
            return next();
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first in", "second hi!", "first out"], order);
        Assert.Equal("hi!", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Handler_that_keeps_the_activities_leaves_the_turn_without_response()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var response = await turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task Sending_after_the_turn_throws()
    {
        var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivitiesAsync([new Activity(ActivityTypes.Typing)]));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Update_and_delete_go_through_their_handlers_to_the_adapter()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());
        var seen = new List<string>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add("update " + activity.Conversation.Id);
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add("delete " + reference.ActivityId);
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new" });
        await turn.DeleteActivityAsync("old");

        Assert.Equal(["update conv1", "delete old"], seen);
        Assert.Equal("new", Assert.Single(_adapter.Updated).Text);
        Assert.Equal("old", Assert.Single(_adapter.Deleted).ActivityId);
    }

    [Fact]
    public async Task Replies_to_expect_replies_are_buffered()
    {
        var incoming = RecordingAdapter.Message();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, incoming);

        await turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("hi", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Cancellation_reaches_the_adapter()
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Message());

        await Assert.ThrowsAsync<OperationCanceledException>(() => turn.SendActivityAsync("hi", cancellationToken: new CancellationToken(true)));
        Assert.False(turn.Responded);
    }

    [Fact]
    public void Turn_state_keeps_by_type_and_by_key_and_disposes()
    {
        var thing = new MemoryStream();
        using (var turn = new TurnContext(_adapter, RecordingAdapter.Message()))
        {
            turn.TurnState.Add(thing);
            turn.TurnState.Set("key", "value");
            Assert.Same(thing, turn.TurnState.Get<MemoryStream>());
            Assert.Equal("value", turn.TurnState.Get<string>("key"));
            Assert.Null(turn.TurnState.Get<string>("missing"));
        }

        Assert.False(thing.CanRead);
    }

    [Fact]
    public void Mention_of_the_bot_is_taken_out_of_the_text()
    {
        var message = RecordingAdapter.Message("@Bot help me");
        message.Entities = [new Mention(message.Recipient, "@Bot")];

        Assert.Equal("help me", message.RemoveRecipientMention());
        Assert.Equal("help me", message.Text);
    }
}
