namespace EthicalBot.Handoff.Cases;

/// <summary>The keys of what was tried before a person came in.</summary>
public static class Tried
{
    /// <summary>An order's status was shown.</summary>
    public const string OrderShown = "orderShown";

    /// <summary>A proof did not match.</summary>
    public const string ProofWrong = "proofWrong";

    /// <summary>The shop's system did not answer.</summary>
    public const string ShopUnavailable = "shopUnavailable";

    /// <summary>The customer was asked what they meant.</summary>
    public const string NotUnderstood = "notUnderstood";

    /// <summary>The customer asked for something that only a person can do.</summary>
    public const string Unsupported = "unsupported";
}
