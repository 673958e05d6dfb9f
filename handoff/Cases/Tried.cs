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

    /// <summary>The customer asked something about the data that is held of them: to be answered by the person who has the conversation.</summary>
    public const string PrivacyAsked = "privacyAsked";

    /// <summary>The customer asked that no AI reads what they write.</summary>
    public const string AiRefused = "aiRefused";

    /// <summary>A change was made at the shop.</summary>
    public const string ShopChanged = "shopChanged";

    /// <summary>The shop or its policy did not allow a change.</summary>
    public const string ShopRefused = "shopRefused";

    /// <summary>The shop gave no clear answer to a change: whether it is made must be looked at.</summary>
    public const string ShopUnclear = "shopUnclear";
}
