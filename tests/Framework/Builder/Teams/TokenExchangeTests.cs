using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder.Teams;

public sealed class TokenExchangeTests
{
    private readonly TestAdapter _adapter = new TestAdapter(Channels.Msteams)
        .Use(new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), "conn"));

    private int _turns;

    [Fact]
    public async Task Exchange_gets_through_once()
    {
        _adapter.AddExchangeableToken("conn", Channels.Msteams, "user1", "given", "got");

        await ExchangeAsync();
        await ExchangeAsync();

        Assert.Equal(1, _turns);
        Assert.Equal(200, Assert.IsType<InvokeResponse>(((Activity)_adapter.GetNextReply()!).Value).Status);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failed_exchange_is_answered_each_time(bool throws)
    {
        if (throws)
        {
            _adapter.ThrowOnExchangeRequest("conn", Channels.Msteams, "user1", "given");
        }

        await ExchangeAsync();

        Assert.Equal(0, _turns);
        var answer = Assert.IsType<InvokeResponse>(((Activity)_adapter.GetNextReply()!).Value);
        Assert.Equal(412, answer.Status);
        Assert.Equal("conn", Assert.IsType<TokenExchangeInvokeResponse>(answer.Body).ConnectionName);
    }

    [Fact]
    public async Task Any_other_turn_goes_on()
    {
        await _adapter.SendTextToBotAsync("hi", CountAsync, default);
        Assert.Equal(1, _turns);
    }

    [Fact]
    public void Storage_and_connection_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(null!, "conn"));
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), " "));
    }

    private Task ExchangeAsync() => _adapter.ProcessActivityAsync(
        new Activity(ActivityTypes.Invoke)
        {
            Name = SignInConstants.TokenExchangeOperationName,
            Value = JObject.FromObject(new TokenExchangeInvokeRequest { Id = "1", Token = "given" }),
        },
        CountAsync);

    private Task CountAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _turns++;
        return Task.CompletedTask;
    }
}
