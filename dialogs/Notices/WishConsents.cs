using EthicalBot.Conversation.Rights;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Writes what a customer allows or ends, with the words that asked or told them.</summary>
public sealed class WishConsents(EthicalBot.Cards.Wording wording, CompanyOptions company, RightsReferences references)
{
    /// <summary>They said yes to the words of this key.</summary>
    public void Give(TurnFacts facts, ConsentPurpose purpose, string key, params (string Name, object Value)[] values) =>
        facts.Changes.Add(new ConsentChange(purpose, Given: true, Notice(facts, key, values)));

    /// <summary>They ended these; returns the reference.</summary>
    public string End(TurnFacts facts, IEnumerable<ConsentPurpose> purposes, string key)
    {
        var reference = references.Note(facts, RightsRequestKind.Withdrawal, RightsRequestOutcome.Done);
        foreach (var purpose in purposes)
            facts.Changes.Add(new ConsentChange(purpose, Given: false, Notice(facts, key, [("reference", reference)])));
        return reference;
    }

    private ConsentNotice Notice(TurnFacts facts, string key, (string Name, object Value)[] values) =>
        new(wording.Get(key, facts.Language, values), wording.VersionOf(key), facts.Language, $"{company.Name}, {company.DataProtectionOfficer}", "chat_message");
}
