namespace EthicalBot.Dialogs.Person;

/// <summary>The keys of why a conversation goes to a person.</summary>
public static class PersonReasons
{
    /// <summary>The customer asked.</summary>
    public const string Asked = "asked";

    /// <summary>The bot did not understand twice.</summary>
    public const string Unsure = "unsure";

    /// <summary>The bot understood, and cannot do it.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>The bot could, and a person does it for now.</summary>
    public const string ByPerson = "byPerson";

    /// <summary>Too many wrong proofs.</summary>
    public const string Locked = "locked";

    /// <summary>The shop's system does not answer.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>Somebody may be deceiving the customer: a person looks before anything more is said.</summary>
    public const string Fraud = "fraud";

    /// <summary>A legal step was named: nothing that an AI says should stand for the company's word.</summary>
    public const string Legal = "legal";

    /// <summary>The customer complains: a person answers within the time that they were told.</summary>
    public const string Complaint = "complaint";

    /// <summary>Handle with care: says what to do, not what was inferred, because it is stored.</summary>
    public const string Care = "care";

    /// <summary>A request waits for a person's decision, or could not be carried out after one.</summary>
    public const string Approval = "approval";

    /// <summary>The customer has withdrawn from a purchase: the money is due back by a day.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>Something is defective: what the law gives, a person settles.</summary>
    public const string Guarantee = "guarantee";
}
