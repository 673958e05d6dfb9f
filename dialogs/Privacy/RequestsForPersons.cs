using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>What a customer asks about their data while a person is with them or awaited: that person sees it marked and answers; the bot says and starts nothing.</summary>
public sealed class RequestsForPersons(ICases cases, Decisions decisions)
{
    /// <summary>Marks it. An objection to AI holds at once all the same: there is nothing to ask and nothing to wait for.</summary>
    public async Task MarkAsync(ITurnContext turn, PrivacyAsk ask, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (ask == PrivacyAsk.StopAi)
            await decisions.StopAiAsync(turn, cancellationToken);
        else if (ask == PrivacyAsk.AllowAi)
            decisions.AllowAi(facts);
        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is { Words: { } words } open)
        {
            var step = new TriedStep { What = ask == PrivacyAsk.StopAi ? Tried.AiRefused : Tried.PrivacyAsked, At = facts.At };
            facts.Changes.Add(new CaseReworded(open.Reference, words with { Tried = [.. words.Tried ?? [], step] }));
        }
    }
}
