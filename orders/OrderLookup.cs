namespace EthicalBot.Orders;

/// <summary>What became of a look-up.</summary>
public abstract record OrderLookup
{
    private protected OrderLookup()
    {
    }

    /// <summary>The order, shown because the proof was right.</summary>
    public sealed record Found(Order Order) : OrderLookup;

    /// <summary>No order for this number and this proof: nobody learns which of the two was wrong.</summary>
    public sealed record NotProven : OrderLookup;

    /// <summary>The shop could not be asked; the key is one of <see cref="UnavailableReason"/>.</summary>
    public sealed record Unavailable(string ReasonKey) : OrderLookup;
}
