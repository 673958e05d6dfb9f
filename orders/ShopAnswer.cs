namespace EthicalBot.Orders;

/// <summary>What became of a question to the shop.</summary>
public abstract record ShopAnswer<T>
{
    private protected ShopAnswer()
    {
    }

    /// <summary>What was asked for, and when the shop said it; older than now when it was remembered.</summary>
    public sealed record Found(T Value, DateTimeOffset AsOf) : ShopAnswer<T>;

    /// <summary>There is no such thing, or it is not this customer's: nobody learns which.</summary>
    public sealed record Missing : ShopAnswer<T>;

    /// <summary>The shop could not be asked; the key is one of <see cref="UnavailableReason"/>.</summary>
    public sealed record Unavailable(string ReasonKey) : ShopAnswer<T>;
}
