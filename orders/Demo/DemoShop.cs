using Microsoft.Extensions.Logging;

namespace EthicalBot.Orders.Demo;

/// <summary>The embedded shop, for trying the bot without a real one; it reads its file again when that has changed.</summary>
/// <remarks>Safe for use by many threads.</remarks>
public sealed partial class DemoShop : IShop
{
    private readonly Lock _reading = new();
    private readonly string _path;
    private readonly ILogger<DemoShop> _logger;
    private volatile DemoShopIndex _index;

    /// <summary>Makes the file when there is none, and reads it; a broken file is an error that names the setting.</summary>
    public DemoShop(string path, TimeProvider time, ILogger<DemoShop> logger)
    {
        DemoShopFile.Ensure(path, time);
        _path = path;
        _logger = logger;
        _index = DemoShopIndex.Read(path);
    }

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
            return Current().Find(number, proof);
        }
        catch (InvalidDataException exception)
        {
            // A file saved half-way is no reason to stop; the next look-up reads it again.
            Log.FileBroken(_logger, exception.Message);
            return new OrderLookup.Unavailable(UnavailableReason.Unreadable);
        }
    }

    private DemoShopIndex Current()
    {
        if (_index.Stamp == DemoShopStamp.Of(_path)) return _index;

        lock (_reading)
        {
            return _index.Stamp == DemoShopStamp.Of(_path) ? _index : _index = DemoShopIndex.Read(_path);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Error, "The demo shop cannot be asked: {Problem}")]
        public static partial void FileBroken(ILogger logger, string problem);
    }
}
