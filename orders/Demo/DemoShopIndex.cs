using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Orders.Demo;

/// <summary>The demo orders by number, each behind keyed hashes of its proofs.</summary>
internal sealed class DemoShopIndex
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<OrderNumber, Entry> _orders;
    private readonly Entry _unknown = new(RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32), null);

    private DemoShopIndex(DemoShopStamp stamp, DemoShopDocument document)
    {
        Stamp = stamp;
        _orders = document.Orders.ToDictionary(demo => demo.Order.Number, EntryOf);
    }

    public DemoShopStamp Stamp { get; }

    public static DemoShopIndex Read(string path)
    {
        // Stamped before it is read: a file that changes meanwhile is read once more, not once less.
        var stamp = DemoShopStamp.Of(path);
        return new(stamp, DemoShopFile.Read(path));
    }

    /// <summary>Compares with what nobody can prove when the number is unknown, so that both cases take the same road.</summary>
    public OrderLookup Find(OrderNumber number, Proof proof)
    {
        var entry = _orders.GetValueOrDefault(number, _unknown);
        var proven = CryptographicOperations.FixedTimeEquals(HashOf(proof), proof.Kind == ProofKind.Email ? entry.Email : entry.Postcode);
        return proven && entry.Order is not null ? new OrderLookup.Found(entry.Order) : new OrderLookup.NotProven();
    }

    private Entry EntryOf(DemoOrder demo) => new(HashOf(demo.Email), HashOf(demo.Postcode), demo.Order);

    private byte[] HashOf(string text) => Proof.TryParse(text, out var proof)
        ? HashOf(proof)
        : throw new InvalidDataException("A proof in the demo shop cannot be read, although the file was checked.");

    private byte[] HashOf(Proof proof) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{proof.Kind}:{proof.Value}"));

    private sealed record Entry(byte[] Email, byte[] Postcode, Order? Order);
}
