using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class OAuthPromptTests
{
    private const string Connection = "my connection";

    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task User_who_has_a_token_is_not_asked()
    {
        var flow = Flow();
        flow.Adapter.AddUserToken(Connection, "test", "user1", "token");

        await flow.Steps.Send("hi").AssertReply("ended with token").StartTestAsync();
    }

    [Fact]
    public async Task Magic_code_fetches_the_token()
    {
        var (adapter, flow) = Flow();
        adapter.AddUserToken(Connection, "test", "user1", "token", "888999");

        await flow
            .Send("hi").AssertReply(IsOAuthCard)
            .Send("what?").AssertReply("again")
            .Send("888999").AssertReply("ended with token")
            .StartTestAsync();
    }

    [Fact]
    public async Task Event_of_the_token_service_brings_the_token()
    {
        var token = new Activity(ActivityTypes.Event)
        {
            Name = SignInConstants.TokenResponseEventName,
            Value = JObject.FromObject(new TokenResponse("test", Connection, "token", null)),
        };

        await Flow().Steps.Send("hi").AssertReply(IsOAuthCard).Send(token).AssertReply("ended with token").StartTestAsync();
    }

    [Fact]
    public async Task Token_is_exchanged_and_the_invoke_is_answered()
    {
        var (adapter, flow) = Flow();
        adapter.AddExchangeableToken(Connection, "test", "user1", "mine", "token");

        await flow
            .Send("hi").AssertReply(IsOAuthCard)
            .Send(Exchange("another", "mine")).AssertReply(reply => Answers(reply, 400))
            .Send(Exchange(Connection, "unknown")).AssertReply(reply => Answers(reply, 412))
            .Send(Exchange(Connection, "mine")).AssertReply(reply => Answers(reply, 200)).AssertReply("ended with token")
            .StartTestAsync();
    }

    [Theory]
    [InlineData(null, false, "msteams", true)]
    [InlineData(null, false, "test", false)]
    [InlineData(true, false, "test", true)]
    [InlineData(false, false, "msteams", false)]
    public async Task Card_has_a_link_where_the_channel_or_the_settings_want_it(bool? show, bool plain, string channelId, bool expected)
    {
        Assert.False(plain);
        await Flow(new OAuthPromptSettings { ConnectionName = Connection, ShowSignInLink = show }, channelId).Steps
            .Send("hi")
            .AssertReply(reply =>
            {
                var card = Assert.IsType<OAuthCard>(Assert.Single(reply.AsMessageActivity()?.Attachments!).Content);
                Assert.Equal(expected, card.Buttons![0].Value is not null);
            })
            .StartTestAsync();
    }

    [Fact]
    public async Task Any_message_ends_the_prompt_when_told_so() =>
        await Flow(new OAuthPromptSettings { ConnectionName = Connection, EndOnInvalidMessage = true }).Steps
            .Send("hi").AssertReply(IsOAuthCard)
            .Send("no").AssertReply("ended without token")
            .StartTestAsync();

    [Fact]
    public async Task Too_late_is_without_token() =>
        await Flow(new OAuthPromptSettings { ConnectionName = Connection, Timeout = -1 }).Steps
            .Send("hi").AssertReply(IsOAuthCard)
            .Send("888999").AssertReply("ended without token")
            .StartTestAsync();

    [Fact]
    public void Prompt_needs_an_id_and_settings()
    {
        Assert.Throws<ArgumentNullException>("dialogId", () => new OAuthPrompt("", new OAuthPromptSettings()));
        Assert.Throws<ArgumentNullException>("settings", () => new OAuthPrompt("p", null!));
    }

    private static Activity Exchange(string connection, string token) => new(ActivityTypes.Invoke)
    {
        Name = SignInConstants.TokenExchangeOperationName,
        Value = JObject.FromObject(new TokenExchangeInvokeRequest { Id = "1", ConnectionName = connection, Token = token }),
    };

    private static void Answers(IActivity reply, int status) =>
        Assert.Equal(status, Assert.IsType<InvokeResponse>(((Activity)reply).Value).Status);

    private static void IsOAuthCard(IActivity reply)
    {
        var message = reply.AsMessageActivity()!;
        Assert.Equal(OAuthCard.ContentType, Assert.Single(message.Attachments!).ContentType);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
    }

    private (TestAdapter Adapter, TestFlow Steps) Flow(OAuthPromptSettings? settings = null, string channelId = "test")
    {
        var adapter = new TestAdapter(channelId).Use(new AutoSaveStateMiddleware(_state));
        var property = _state.CreateProperty<DialogState>("dialogs");
        return (adapter, new TestFlow(adapter, async (turn, token) =>
        {
            var dialogs = new DialogSet(property).Add(new OAuthPrompt("p", settings ?? new OAuthPromptSettings { ConnectionName = Connection }));
            var dc = await dialogs.CreateContextAsync(turn, token);
            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
            {
                var options = new PromptOptions { RetryPrompt = MessageFactory.Text("again") };
                result = await dc.PromptAsync("p", options, token);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                var end = result.Result is TokenResponse found ? $"ended with {found.Token}" : "ended without token";
                await turn.SendActivityAsync(end, cancellationToken: token);
            }
        }));
    }
}
