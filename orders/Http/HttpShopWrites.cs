using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders.Http;

/// <summary>Changes at a real shop; every try carries the write's key, so that the shop does it once.</summary>
internal sealed class HttpShopWrites(ShopCalls calls, ShopSpelling spelling, ProductCache cache) : IShopWrites
{
    public const string KeyHeader = "Idempotency-Key";

    public async Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken)
    {
        if (!write.HasKey) return new WriteOutcome.Refused(RefusedReason.KeyNotUsable);

        var reply = await calls.AskAsync(() => RequestFor(write), OrdersJson.Default.WriteOutcome, DetailRules.IsWhole, cancellationToken);
        cache.Forget();
        return reply switch
        {
            ShopReply<WriteOutcome>.Answered answered => answered.Value,
            ShopReply<WriteOutcome>.Failed failed => new WriteOutcome.Unavailable(failed.ReasonKey, failed.MayHaveArrived),
            // 409: the same key is being worked on. An address that is not there says nothing of an earlier try.
            _ => new WriteOutcome.Unavailable(UnavailableReason.Unreadable, MayBeDone: true),
        };
    }

    private HttpRequestMessage RequestFor(ShopWrite write)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "writes") { Content = JsonBody.Of(write, spelling.Json.ShopWrite) };
        request.Headers.Add(KeyHeader, write.Key);
        return request;
    }
}
