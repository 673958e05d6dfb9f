using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class TestFlowTests
{
    [Fact]
    public async Task Flow_compares_texts_and_inspects_activities() => await Echo()
        .Test("a", "you said a")
        .Send("b")
        .AssertReplyContains("said b")
        .Send("c")
        .AssertReplyOneOf(["x", "you said c"])
        .Test("d", reply => Assert.Equal("user1", reply.Recipient.Id))
        .Send("e")
        .AssertReply(MessageFactory.Text("you said e"))
        .AssertNoReply(timeout: 0)
        .StartTestAsync();

    [Fact]
    public async Task Wrong_reply_fails_the_flow() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Echo().Test("a", "something else").StartTestAsync());

    [Fact]
    public async Task Missing_reply_fails_the_flow() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Echo().AssertReply("anything", timeout: 0).StartTestAsync());

    [Fact]
    public async Task Unexpected_reply_fails_the_flow() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Echo().Send("a").AssertNoReply(timeout: 0).StartTestAsync());

    [Fact]
    public async Task Conversation_update_brings_the_user()
    {
        IList<ChannelAccount>? added = null;
        var flow = new TestFlow(new TestAdapter(), (turn, _) =>
        {
            added = turn.Activity.MembersAdded;
            return Task.CompletedTask;
        });

        await flow.SendConversationUpdate().StartTestAsync();

        Assert.Equal("user1", Assert.Single(added!).Id);
    }

    [Fact]
    public async Task Queued_reply_can_be_changed_and_deleted()
    {
        var flow = new TestFlow(new TestAdapter(), async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: token);
            var second = await turn.SendActivityAsync("second", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "changed" }, token);
            await turn.DeleteActivityAsync(second.Id, token);
        });

        await flow.Test("go", "changed").AssertNoReply(timeout: 0).StartTestAsync();
    }

    private static TestFlow Echo() => new(new TestAdapter(), (turn, token) =>
        turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: token));
}
