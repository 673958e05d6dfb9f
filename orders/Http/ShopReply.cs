namespace EthicalBot.Orders.Http;

/// <summary>What came back from a shop's service.</summary>
internal abstract record ShopReply<T>
{
    private ShopReply()
    {
    }

    public sealed record Answered(T Value) : ShopReply<T>;

    public sealed record Missing : ShopReply<T>;

    public sealed record Several : ShopReply<T>;

    /// <summary>No usable answer; it may have arrived there all the same, and asking once more may help or not.</summary>
    public sealed record Failed(string ReasonKey, bool MayHaveArrived, bool MayHelpToRepeat = false) : ShopReply<T>;
}
