namespace EthicalBot.Orders;

/// <summary>Why the shop could not be asked, for logs and for choosing words; never a text for customers.</summary>
public static class UnavailableReason
{
    /// <summary>The shop did not answer in time.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>The shop could not be reached, or said that it is out of order.</summary>
    public const string Down = "down";

    /// <summary>The shop refused the key of this bot: a person who operates it has to act.</summary>
    public const string Refused = "refused";

    /// <summary>The shop answered, and the answer cannot be read or is about something else.</summary>
    public const string Unreadable = "unreadable";
}
