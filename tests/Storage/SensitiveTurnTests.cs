using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding;

namespace EthicalBot.Tests.Storage;

public sealed class SensitiveTurnTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_sensitive_line_goes_with_its_conversation_and_nothing_is_concluded_from_it(bool sensitive)
    {
        await using var store = new StoreAlone();
        await store.AcceptAsync("hello");
        var turn = (await store.ClaimAsync("a"))!;
        var facts = new TurnFacts(turn.Conversation, turn.ActivityId, store.Time.GetUtcNow())
        {
            Sensitive = sensitive,
            Understood = new TrainedUnderstanding(UnderstandingResource.Model, RiskRegistry.Bars).Understand("where is my order?", "en"),
        };
        await store.RecordAsync(turn, TranscriptLine.OfCustomer(facts, ProductText.FixedText("hello")));
        Assert.Equal(sensitive ? 0 : 1, await store.CountAsync("select count(*) from transcript where intent is not null or confidence is not null"));

        store.Time.Advance(TimeSpan.FromHours(25));
        await store.Get<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);

        Assert.Equal(sensitive ? 0 : 1, await store.CountAsync("select count(*) from transcript"));
        Assert.Equal(0, await store.CountAsync("select count(*) from transcript where intent is not null or confidence is not null"));
    }
}
