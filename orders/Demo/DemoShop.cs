using Microsoft.Extensions.Logging;

namespace EthicalBot.Orders.Demo;

/// <summary>The embedded shop, for trying the bot without a real one; it reads its file again when that has changed.</summary>
/// <remarks>Safe for use by many threads.</remarks>
public sealed partial class DemoShop : IShop
{
    private readonly DemoBooks _books;
    private readonly ILogger<DemoShop> _logger;

    /// <summary>Makes the file when there is none, and reads it; a broken file is an error that names the setting.</summary>
    public DemoShop(string path, TimeProvider time, ILogger<DemoShop> logger)
        : this(new DemoBooks(path, time), logger)
    {
    }

    internal DemoShop(DemoBooks books, ILogger<DemoShop> logger) => (_books, _logger) = (books, logger);

    /// <inheritdoc/>
    public Task<OrderLookup> FindAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Find(number, proof));
    }

    private OrderLookup Find(OrderNumber number, Proof proof)
    {
        try
        {
            var index = _books.Current();
            return index.Find(number, proof) is OrderLookup.Found found ? Now(index, found) : new OrderLookup.NotProven();
        }
        catch (InvalidDataException exception)
        {
            // A file saved half-way is no reason to stop; the next look-up reads it again.
            Log.FileBroken(_logger, exception.Message);
            return new OrderLookup.Unavailable(UnavailableReason.Unreadable);
        }
    }

    // Looked up only after a right proof, so that a wrong one costs what an unknown number costs.
    private OrderLookup.Found Now(DemoShopIndex index, OrderLookup.Found found)
    {
        using var page = _books.Ledger.Read(index);
        return page?.Order(found.Order.Number) is { } detail ? new(detail.Order) : found;
    }

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Error, "The demo shop cannot be asked: {Problem}")]
        public static partial void FileBroken(ILogger logger, string problem);
    }
}
