namespace EthicalBot.Orders.Demo;

/// <summary>The books of the demo shop: the file with which it began, read again when somebody edits it, and the ledger of what was changed since.</summary>
/// <remarks>Safe for use by many threads.</remarks>
internal sealed class DemoBooks
{
    private readonly Lock _reading = new();
    private readonly string _path;
    private volatile DemoShopIndex _index;

    /// <summary>Makes the file when there is none, and reads it; the ledger is made by the first change.</summary>
    public DemoBooks(string path, TimeProvider time)
    {
        DemoShopFile.Ensure(path, time);
        _path = path;
        _index = DemoShopIndex.Read(path);
        Ledger = new(Path.ChangeExtension(Path.GetFullPath(path), ".db"));
    }

    public DemoLedger Ledger { get; }

    /// <summary>The file as it is now.</summary>
    /// <exception cref="InvalidDataException">Somebody has saved it half-way.</exception>
    public DemoShopIndex Current()
    {
        if (_index.Stamp == DemoShopStamp.Of(_path)) return _index;

        lock (_reading)
        {
            return _index.Stamp == DemoShopStamp.Of(_path) ? _index : _index = DemoShopIndex.Read(_path);
        }
    }
}
