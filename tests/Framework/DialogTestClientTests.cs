using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task Client_starts_the_dialog_with_its_options_and_shows_the_result()
    {
        var log = new Lines();
        var dialog = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"for {step.Options}", cancellationToken: token);
                await step.Context.SendActivityAsync("sure?", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
            (step, token) => step.EndDialogAsync(step.Result, token),
        ]);
        var client = new DialogTestClient("test", dialog, "Ann", [new XUnitDialogTestLogger(log)]);

        var first = await client.SendActivityAsync<IMessageActivity>("hi");
        var second = client.GetNextReply<IMessageActivity>();
        Assert.Equal(("for Ann", "sure?"), (first!.Text, second!.Text));
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("w", client.DialogContext.ActiveDialog!.Id);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("yes"));
        Assert.Equal((DialogTurnStatus.Complete, "yes"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        Assert.Contains(log.Written, line => line.StartsWith("\r\nUser:  Text = hi", StringComparison.Ordinal));
        Assert.Contains(log.Written, line => line.StartsWith("\r\nBot:   Text      = for Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Turn_may_be_the_tests_own()
    {
        var state = new ConversationState(new MemoryStorage());
        var client = new DialogTestClient(
            "test", null!, conversationState: state, callback: (turn, token) => turn.SendActivityAsync("mine", cancellationToken: token));

        Assert.Equal("mine", (await client.SendActivityAsync<IMessageActivity>("hi"))!.Text);
        Assert.Same(state, client.ConversationState);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Test_data_carries_an_object_through_a_theory(TestDataObject data) =>
        Assert.Equal("Ann", data.GetObject<ChannelAccount>().Name);

    public static TheoryData<TestDataObject> Accounts() => [new TestDataObject(new ChannelAccount("a", "Ann"))];

    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) =>
            Written.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
