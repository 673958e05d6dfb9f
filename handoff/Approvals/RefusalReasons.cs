namespace EthicalBot.Handoff.Approvals;

/// <summary>The plain reasons from which a person chooses who refuses a request; the customer reads each in their language.</summary>
public static class RefusalReasons
{
    /// <summary>The time for it is over.</summary>
    public const string TooLate = "tooLate";

    /// <summary>It is not possible for what was bought.</summary>
    public const string NotThisProduct = "notThisProduct";

    /// <summary>A picture or a proof is needed first.</summary>
    public const string ProofMissing = "proofMissing";

    /// <summary>It was used more than trying it on.</summary>
    public const string Used = "used";

    /// <summary>It was settled already.</summary>
    public const string SettledAlready = "settledAlready";

    /// <summary>Something else, which the person's own words say.</summary>
    public const string Other = "other";

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [TooLate, NotThisProduct, ProofMissing, Used, SettledAlready, Other];
}
