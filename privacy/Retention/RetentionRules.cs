namespace EthicalBot.Privacy.Retention;

/// <summary>What is kept and for how long: the one list that the sweeper and the trust page both read.</summary>
public static class RetentionRules
{
    private const string Contract = "contract_6_1_b";
    private const string LegitimateInterest = "legitimate_interest_6_1_f";

    /// <summary>A message as it was typed: in memory during its turn, never stored.</summary>
    public static RetentionRule RawTurnText { get; } = new("raw_turn_text", "answer", Contract, TimeSpan.Zero, "turn_ended");

    /// <summary>The sealed messages of both directions, that a channel shows again on reload.</summary>
    public static RetentionRule Mailbox { get; } = new("mailbox", "deliver", Contract, TimeSpan.FromHours(24), "conversation_ended");

    /// <summary>What an open dialog has to remember.</summary>
    public static RetentionRule DialogState { get; } = new("dialog_state", "answer", Contract, TimeSpan.Zero, "conversation_ended");

    /// <summary>The conversation without personal data.</summary>
    public static RetentionRule RedactedTranscript { get; } =
        new("redacted_transcript", "quality", LegitimateInterest, TimeSpan.FromDays(30), "turn_recorded");

    /// <summary>Files that a customer sent; those of a message left for a person stay until that is closed.</summary>
    public static RetentionRule UploadedFiles { get; } =
        new("uploaded_files", "answer", Contract, TimeSpan.FromHours(24), "conversation_ended_and_message_closed");

    /// <summary>A message left for a person: sealed, kept open until a person closes it.</summary>
    public static RetentionRule MessageForPerson { get; } =
        new("message_for_person", "answer_by_person", Contract, TimeSpan.FromDays(30), "message_closed");

    /// <summary>Whether a customer chose the assistant or a person, so that they are not asked again.</summary>
    public static RetentionRule Choice { get; } = new("choice", "not_asked_again", Contract, TimeSpan.FromDays(30), "choice_used");

    /// <summary>How often something was tried, to stop guessing and flooding.</summary>
    public static RetentionRule AttemptCounters { get; } =
        new("attempt_counters", "security", LegitimateInterest, TimeSpan.FromHours(24), "last_attempt");

    /// <summary>Who did what: ids and counts, no personal data in clear.</summary>
    public static RetentionRule AuditLog { get; } =
        new("audit_log", "accountability", "legal_obligation_6_1_c", TimeSpan.FromDays(365), "entry_written");

    /// <summary>A person's key, destroyed with the last of their data.</summary>
    public static RetentionRule SubjectKeys { get; } = new("subject_keys", "security", "legal_obligation_6_1_c", TimeSpan.Zero, "last_data_deleted");

    /// <summary>Every rule, in the order in which a reader meets the data.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        RawTurnText, Mailbox, DialogState, RedactedTranscript, UploadedFiles, MessageForPerson, Choice, AttemptCounters, AuditLog, SubjectKeys,
    ];
}
