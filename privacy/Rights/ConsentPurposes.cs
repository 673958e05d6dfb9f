namespace EthicalBot.Privacy.Rights;

/// <summary>Every purpose that a person decides about: the one list that the chat, the receipts and the register read.</summary>
public static class ConsentPurposes
{
    private static readonly TimeSpan s_thirteenMonths = TimeSpan.FromDays(396);

    /// <summary>To remember what a person prefers from one conversation to the next.</summary>
    public static ConsentPurpose Personalisation { get; } =
        new("personalisation", "service_improvement", "consent_6_1_a", AllowedUnasked: false, s_thirteenMonths, ["preferences"], [], Sensitive: false);

    /// <summary>To write to a person first, about their order, for one.</summary>
    public static ConsentPurpose ProactiveNotices { get; } =
        new("proactive_notices", "contact", "consent_6_1_a", AllowedUnasked: false, s_thirteenMonths, ["followings", "mailbox"], [], Sensitive: false);

    /// <summary>To write to a person first about what helps them: a programme of the company's, never an offer.</summary>
    public static ConsentPurpose ServiceNews { get; } =
        new("service_news", "contact", "consent_6_1_a", AllowedUnasked: false, s_thirteenMonths, ["followings"], [], Sensitive: false);

    /// <summary>Classifier, signals, summaries and suggestions. Refused, menus and people remain.</summary>
    public static ConsentPurpose AiAssistance { get; } =
        new("ai_assistance", "ai_processing", "legitimate_interest_6_1_f", AllowedUnasked: true, Lasts: null, ["raw_turn_text", "redacted_transcript"], [], Sensitive: false);

    /// <summary>Every purpose, in the order in which a person reads them.</summary>
    public static IReadOnlyList<ConsentPurpose> All { get; } = [Personalisation, ProactiveNotices, ServiceNews, AiAssistance];

    /// <summary>The purpose of a key, or null.</summary>
    public static ConsentPurpose? Find(string key) => All.FirstOrDefault(purpose => purpose.Key == key);
}
