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

    /// <summary>Too many wrong proofs.</summary>
    public const string Locked = "locked";

    /// <summary>The shop's system does not answer.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>Handle with care: says what to do, not what was inferred, because it is stored.</summary>
    public const string Care = "care";
}
