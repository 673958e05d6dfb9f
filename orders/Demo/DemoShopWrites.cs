using System.Security.Cryptography;
using System.Text.Json;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Orders.Demo;

/// <summary>Changes the demo shop: judged, done and remembered under the write's key in one transaction.</summary>
internal sealed partial class DemoShopWrites(DemoBooks books, ShopPolicy policy, TimeProvider time, ILogger<DemoShopWrites> logger) : IShopWrites
{
    public Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Write(write));
    }

    private WriteOutcome Write(ShopWrite write)
    {
        if (!write.HasKey) return new WriteOutcome.Refused(RefusedReason.KeyNotUsable);
        try
        {
            var index = books.Current();
            return books.Ledger.Write(index, page => Once(write, new(index, page), page));
        }
        catch (InvalidDataException)
        {
            Log.CannotWrite(logger, "file");
            return new WriteOutcome.Unavailable(UnavailableReason.Unreadable, MayBeDone: false);
        }
        catch (SqliteException)
        {
            // Locked too long, or the disk is full; whether a commit arrived only the key tells.
            Log.CannotWrite(logger, "ledger");
            return new WriteOutcome.Unavailable(UnavailableReason.Down, MayBeDone: true);
        }
    }

    private WriteOutcome Once(ShopWrite write, DemoView view, DemoLedgerPage page)
    {
        var print = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(write, OrdersJson.Default.ShopWrite)));
        if (page.Written(write.Key) is var (first, outcome)) return first == print ? outcome : new WriteOutcome.Refused(RefusedReason.KeyNotUsable);

        var now = time.GetUtcNow();
        var facts = view.FactsFor(write, policy, now);
        var record = page.Record(write.Key, print);
        outcome = PolicyCheck.Refusal(write, facts) is { } refused ? new WriteOutcome.Refused(refused) : Do(write, facts, $"D-{1000 + record}", page);
        page.Finish(record, outcome);
        return outcome;
    }

    private static WriteOutcome.Done Do(ShopWrite write, PolicyFacts facts, string record, DemoLedgerPage page)
    {
        var settlements = SettlementPlan.Of(write, facts);
        if (DemoEffects.OnOrder(write, facts, record) is { } order) page.Put(order);
        if (DemoEffects.OnCustomer(write, facts, settlements) is { } customer) page.Put(customer);
        foreach (var product in DemoEffects.OnStock(write, facts)) page.Put(product);
        return new(record, facts.Now, settlements);
    }

    private static partial class Log
    {
        [LoggerMessage(2103, LogLevel.Error, "The demo shop cannot be written to: {Problem}")]
        public static partial void CannotWrite(ILogger logger, string problem);
    }
}
