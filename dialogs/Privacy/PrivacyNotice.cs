using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>What a customer is told before they are first asked for personal data: who, what for, why, to whom, how long, which rights.</summary>
public sealed class PrivacyNotice
{
    private const string Key = "Privacy.Notice";
    private const int DaysOfYear = 365;

    private readonly Wording _wording;
    private readonly CompanyOptions _company;
    private readonly PrivacyLinks _links;

    /// <summary>Takes the wording of which its version is made.</summary>
    public PrivacyNotice(Wording wording, CompanyOptions company, PrivacyLinks links)
    {
        (_wording, _company, _links) = (wording, company, links);
        Version = wording.VersionOf(Key);
    }

    /// <summary>Names the wording that was given, for the proof that it was.</summary>
    public string Version { get; }

    /// <summary>Puts the notice before the next message of the turn, and notes that it was given.</summary>
    public void Give(TurnFacts facts)
    {
        facts.Notice = (facts.Simple ? Simple(facts.Language) : null) ?? _wording.Get(Key, facts.Language, Values(facts.Language));
        facts.Changes.Add(new AuditChange(new(
            facts.At, AuditActor.Bot, "notice.given"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId),
            AuditFact.Of("wording"u8, AuditId.Of(Version)), AuditFact.Language("language"u8, facts.Language))));
    }

    /// <summary>The notice in simple words.</summary>
    public string? Simple(string language) => _wording.Simple(Key, language, Values(language));

    /// <summary>Who answers for personal data, with a way to be reached.</summary>
    public string Officer(string language) => _company.NamesOfficer ? _company.DataProtectionOfficer : _wording.Get("Privacy.NoOfficer", language);

    private (string Name, object Value)[] Values(string language) =>
    [
        ("company", _company.Name), ("days", RetentionRules.RedactedTranscript.Kept.Days), ("years", RetentionRules.HandoffRecord.Kept.Days / DaysOfYear),
        ("officer", Officer(language)), ("link", _links.Trust),
    ];
}
