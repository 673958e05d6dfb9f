using EthicalBot.Tests.Framework.Builder.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class InspectionTests : IDisposable
{
    private readonly Roster _emulator = new("""{"id":"1"}""");
    private readonly TestAdapter _adapter = new(sendTraceActivity: true);

    public InspectionTests()
    {
        var storage = new MemoryStorage();
        var user = new UserState(storage);
        _adapter.Use(new InspectionMiddleware(new InspectionState(storage), user, new ConversationState(storage), null, _emulator.Client));
    }

    public void Dispose() => _emulator.Dispose();

    [Fact]
    public async Task Attached_conversation_is_shown_with_its_state()
    {
        await SayAsync("/INSPECT open");
        var command = Assert.IsType<string>(((Activity)_adapter.GetNextReply()!).Value);
        await SayAsync(command);
        Assert.Equal("Attached to session, all traffic is being replicated for inspection.", ((Activity)_adapter.GetNextReply()!).Text);
        Assert.Empty(_emulator.Bodies);

        await SayAsync("hi");

        Assert.Equal("echo: hi", ((Activity)_adapter.GetNextReply()!).Text);
        Assert.Equal(["ReceivedActivity", "SentActivity", "BotState"], _emulator.Bodies.Select(body => (string?)JObject.Parse(body)["name"]));
        Assert.Equal("hi", (string?)JObject.Parse(_emulator.Bodies[0])["value"]!["text"]);
    }

    [Fact]
    public async Task Unknown_session_cannot_be_attached_and_nothing_is_shown()
    {
        await SayAsync("/INSPECT attach nobody");
        await SayAsync("hi");

        Assert.Equal("Open session with id nobody does not exist.", ((Activity)_adapter.GetNextReply()!).Text);
        Assert.Empty(_emulator.Asked);
    }

    private Task SayAsync(string text) => _adapter.SendTextToBotAsync(
        text, (turn, token) => turn.SendActivityAsync($"echo: {turn.Activity.Text}", cancellationToken: token), default);
}
