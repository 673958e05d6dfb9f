using EthicalBot.Cards;
using EthicalBot.Conversation.Rights;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Writes what a customer allows and refuses, with the words that told them so.</summary>
public sealed class Decisions(Wording wording, CompanyOptions company, RightsReferences references, TriedSteps tried)
{
    private const string StopAi = "Privacy.StopAi.Done";
    private const string AllowsAi = "Privacy.AllowAi.Done";
    private const string Withdrawn = "Privacy.Withdraw.Done";

    /// <summary>No AI reads what this person writes, from this message on; returns the reference.</summary>
    public async Task<string> StopAiAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var reference = references.Note(facts, RightsRequestKind.Objection, RightsRequestOutcome.Done);
        facts.Changes.Add(new ConsentChange(ConsentPurposes.AiAssistance, Given: false, Notice(facts, StopAi, wording.Get(StopAi, facts.Language, ("reference", reference)))));
        await tried.AddAsync(turn, Tried.AiRefused, order: null, cancellationToken);
        return reference;
    }

    /// <summary>An AI may read it again.</summary>
    public void AllowAi(TurnFacts facts) =>
        facts.Changes.Add(new ConsentChange(ConsentPurposes.AiAssistance, Given: true, Notice(facts, AllowsAi, wording.Get(AllowsAi, facts.Language))));

    /// <summary>Ends every consent that is given.</summary>
    public void Withdraw(TurnFacts facts, IEnumerable<ConsentPurpose> purposes)
    {
        foreach (var purpose in purposes)
            facts.Changes.Add(new ConsentChange(purpose, Given: false, Notice(facts, Withdrawn, wording.Get($"Consent.{purpose.Key}", facts.Language))));
        references.Note(facts, RightsRequestKind.Withdrawal, RightsRequestOutcome.Done);
    }

    private ConsentNotice Notice(TurnFacts facts, string key, string text) =>
        new(text, wording.VersionOf(key), facts.Language, $"{company.Name}, {company.DataProtectionOfficer}", "chat_message");
}
