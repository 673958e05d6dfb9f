using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Identity;

/// <summary>A level that was reached in this conversation, for one order or for all of a customer's; kept in its sealed state and gone with it.</summary>
public sealed class HeldIdentity
{
    /// <summary>How long a level holds.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>The level.</summary>
    public IdentityLevel Level { get; set; }

    /// <summary>The order whose owner they are; empty where a customer or the channel itself is known.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Order { get; set; } = "";

    /// <summary>The shop's id of the customer; empty where only an order is proved.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Customer { get; set; } = "";

    /// <summary>When it was reached.</summary>
    public DateTimeOffset ReachedAt { get; set; }

    /// <summary>Whether it still holds.</summary>
    public bool HoldsAt(DateTimeOffset now) => now - ReachedAt < Lasts;
}
