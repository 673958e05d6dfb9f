using System.Net;
using EthicalBot.Tests.Framework.Builder.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

#pragma warning disable CS0618 // The older adapter is what is tested.

namespace EthicalBot.Tests.Framework.Builder;

public sealed class BotFrameworkAdapterTests : IDisposable
{
    private readonly Roster _channel = new("""{"id":"conv2","activityId":"a1"}""", HttpStatusCode.Created);

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task Reply_goes_through_the_callers_HTTP_client_which_lives_on()
    {
        using var client = _channel.Client;
        var adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(), customHttpClient: client);

        foreach (var text in new[] { "one", "two" })
        {
            await adapter.ProcessActivityAsync(
                string.Empty, RecordingAdapter.Message(text), (turn, token) => turn.SendActivityAsync("echo", cancellationToken: token), default);
        }

        Assert.Equal(Enumerable.Repeat("/v3/conversations/conv1/activities/m1", 2), _channel.Asked);
    }

    [Fact]
    public async Task Thread_is_started_with_the_credentials_that_are_given()
    {
        using var client = _channel.Client;
        var adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(), customHttpClient: client);
        using var turn = new TurnContext(adapter, RecordingAdapter.Message());

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(
            turn, MessageFactory.Text("hi"), "19:channel", new MicrosoftAppCredentials(string.Empty, string.Empty));

        Assert.Equal(("conv2", "a1"), (reference.Conversation.Id, id));
        Assert.Equal("/v3/conversations", Assert.Single(_channel.Asked));
    }

    [Fact]
    public void Provider_credentials_and_configuration_are_needed()
    {
        Assert.Equal("credentialProvider", Assert.Throws<ArgumentNullException>(() => new BotFrameworkAdapter((ICredentialProvider)null!)).ParamName);
        Assert.Equal("credentials", Assert.Throws<ArgumentNullException>(() => new BotFrameworkAdapter((AppCredentials)null!, new AuthenticationConfiguration())).ParamName);
        Assert.Equal("authConfig", Assert.Throws<ArgumentNullException>(() => new BotFrameworkAdapter(new SimpleCredentialProvider(), (AuthenticationConfiguration)null!)).ParamName);
    }

    [Fact]
    public void Connector_in_the_turn_outlives_it()
    {
        var disposable = new Tracked();
        var connector = (ConnectorClient)_channel.Connect();
        using (var turn = Turns.Of(RecordingAdapter.Message()))
        {
            turn.TurnState.Add<IConnectorClient>(connector);
            turn.TurnState.Add(disposable);
        }

        Assert.True(disposable.Disposed);
        Assert.NotNull(connector.Conversations);
    }

    private sealed class Tracked : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
