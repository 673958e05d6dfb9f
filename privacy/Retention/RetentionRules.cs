namespace EthicalBot.Privacy.Retention;

/// <summary>What is kept and for how long: the one list that the sweeper and the trust page both read.</summary>
public static class RetentionRules
{
    private const string Contract = "contract_6_1_b";
    private const string LegitimateInterest = "legitimate_interest_6_1_f";
    private const string Consent = "consent_6_1_a";
    private const string LegalObligation = "legal_obligation_6_1_c";

    /// <summary>A message as it was typed: in memory during its turn, never stored.</summary>
    public static RetentionRule RawTurnText { get; } = new("raw_turn_text", "answer", Contract, TimeSpan.Zero, "turn_ended");

    /// <summary>The sealed messages of both directions, that a channel shows again on reload.</summary>
    public static RetentionRule Mailbox { get; } = new("mailbox", "deliver", Contract, TimeSpan.FromHours(24), "conversation_ended");

    /// <summary>An e-mail on its way: its words go as it is sent or is of no more use, and that there was one a day after.</summary>
    public static RetentionRule OutgoingMail { get; } = new("outgoing_mail", "deliver", Contract, TimeSpan.FromHours(24), "turn_recorded");

    /// <summary>What an open dialog has to remember.</summary>
    public static RetentionRule DialogState { get; } = new("dialog_state", "answer", Contract, TimeSpan.Zero, "conversation_ended");

    /// <summary>The conversation without personal data.</summary>
    public static RetentionRule RedactedTranscript { get; } =
        new("redacted_transcript", "quality", LegitimateInterest, TimeSpan.FromDays(30), "turn_recorded");

    /// <summary>A turn whose words hold a special category of data (GDPR art. 9): never longer than the matter itself.</summary>
    public static RetentionRule SensitiveTurns { get; } =
        new("sensitive_turns", "answer", Contract, TimeSpan.Zero, "conversation_ended_and_message_closed");

    /// <summary>What was concluded from a customer's words: intents, signals, why a person was needed, and the advice on what to do.</summary>
    public static RetentionRule InferredSignals { get; } =
        new("inferred_signals", "answer", Contract, TimeSpan.Zero, "conversation_ended_and_message_closed");

    /// <summary>Files that a customer sent; those of a message left for a person stay until that is closed.</summary>
    public static RetentionRule UploadedFiles { get; } =
        new("uploaded_files", "answer", Contract, TimeSpan.Zero, "conversation_ended_and_message_closed");

    /// <summary>Which pseudonym stands for which value in a conversation.</summary>
    public static RetentionRule PseudonymVault { get; } =
        new("pseudonym_vault", "answer", Contract, TimeSpan.FromHours(24), "conversation_ended");

    /// <summary>The words of a message left for a person: sealed, kept open until a person closes it.</summary>
    public static RetentionRule MessageForPerson { get; } =
        new("message_for_person", "answer_by_person", Contract, TimeSpan.FromDays(30), "message_closed");

    /// <summary>That there was a case, about which order, and how it ended: none of the customer's words.</summary>
    public static RetentionRule HandoffRecord { get; } =
        new("handoff_record", "claims", LegitimateInterest, TimeSpan.FromDays(3 * 365), "message_closed");

    /// <summary>What a person had to approve, what spoke for and against it, and what was decided: sealed, so that it can be contested and explained.</summary>
    public static RetentionRule Approvals { get; } =
        new("approvals", "claims", LegitimateInterest, TimeSpan.FromDays(365), "approval_decided");

    /// <summary>The pseudonymised question, sources, checks and text of an answer that was generated.</summary>
    public static RetentionRule AnswerEvidence { get; } =
        new("answer_evidence", "accountability", LegitimateInterest, TimeSpan.FromDays(396), "answer_given");

    /// <summary>That a consent was given, for what and by which wording, and when it ended.</summary>
    public static RetentionRule ConsentProof { get; } =
        new("consent_proof", "accountability", LegalObligation, TimeSpan.FromDays(5 * 365 + 1), "consent_ended");

    /// <summary>Whether a customer chose the assistant or a person, so that they are not asked again.</summary>
    public static RetentionRule Choice { get; } = new("choice", "not_asked_again", Contract, TimeSpan.FromDays(30), "choice_used");

    /// <summary>An order, or news, of which somebody asked to be told first: until it is delivered, they stop it, or sixty days have gone by.</summary>
    public static RetentionRule Followings { get; } = new("followings", "notify", Consent, TimeSpan.Zero, "consent_ended");

    /// <summary>What a person declared that they prefer, while they consent.</summary>
    public static RetentionRule Preferences { get; } = new("preferences", "remember", Consent, TimeSpan.Zero, "consent_ended");

    /// <summary>How often something was tried, to stop guessing and flooding.</summary>
    public static RetentionRule AttemptCounters { get; } =
        new("attempt_counters", "security", LegitimateInterest, TimeSpan.FromHours(24), "last_attempt");

    /// <summary>Who did what: ids and counts, no personal data in clear.</summary>
    public static RetentionRule AuditLog { get; } =
        new("audit_log", "accountability", LegalObligation, TimeSpan.FromDays(365), "entry_written");

    /// <summary>A person's key, destroyed with the last of their data.</summary>
    public static RetentionRule SubjectKeys { get; } = new("subject_keys", "security", LegalObligation, TimeSpan.Zero, "last_data_deleted");

    /// <summary>That a person's data is held back from deletion, why, by whom and until when.</summary>
    public static RetentionRule LegalHolds { get; } = new("legal_holds", "accountability", LegalObligation, TimeSpan.FromDays(365), "hold_ended");

    /// <summary>What somebody asked for under the law and when it was done, and the certificates: none of their words.</summary>
    public static RetentionRule RightsRequests { get; } =
        new("rights_requests", "accountability", LegalObligation, TimeSpan.FromDays(3 * 365), "request_done");

    /// <summary>An export that waits to be fetched: deleted as it is taken, or when its link ends.</summary>
    public static RetentionRule Exports { get; } = new("exports", "access", LegalObligation, TimeSpan.Zero, "link_expired");

    /// <summary>An agent's account: name, role, password as a hash.</summary>
    public static RetentionRule DeskAccounts { get; } =
        new("desk_accounts", "desk_work", LegitimateInterest, TimeSpan.FromDays(365), "account_disabled");

    /// <summary>Links by which somebody becomes an agent.</summary>
    public static RetentionRule Invitations { get; } = new("invitations", "desk_work", LegitimateInterest, TimeSpan.Zero, "link_expired");

    /// <summary>Who is at the desk.</summary>
    public static RetentionRule DeskPresence { get; } =
        new("desk_presence", "desk_work", LegitimateInterest, TimeSpan.FromHours(24), "last_seen");

    /// <summary>The log of operation, which the operator's system keeps: ids and counts.</summary>
    public static RetentionRule OperationsLog { get; } =
        new("operations_log", "security", LegitimateInterest, TimeSpan.FromDays(30), "entry_written");

    /// <summary>What became of an automation's decisions, without whose they were.</summary>
    public static RetentionRule AutomationDecisions { get; } =
        new("automation_decisions", "quality", LegitimateInterest, TimeSpan.FromDays(365), "entry_written");

    /// <summary>What the program needs to run and that tells of nobody.</summary>
    public static RetentionRule Technical { get; } =
        new("technical", "security", LegitimateInterest, Timeout.InfiniteTimeSpan, "installation_ended");

    /// <summary>Every rule, in the order in which a reader meets the data; some wait for a store that does not exist yet.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        RawTurnText, Mailbox, OutgoingMail, DialogState, PseudonymVault, RedactedTranscript, SensitiveTurns, InferredSignals, UploadedFiles, MessageForPerson, HandoffRecord, Approvals,
        AnswerEvidence, Choice, Followings, Preferences, ConsentProof, AttemptCounters, AuditLog, SubjectKeys, LegalHolds, RightsRequests, Exports, DeskAccounts, Invitations, DeskPresence,
        OperationsLog, AutomationDecisions, Technical,
    ];
}
