using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Demo;

/// <summary>The demo orders by number, each behind keyed hashes of its proofs.</summary>
internal sealed class DemoShopIndex
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<OrderNumber, Entry> _orders;
    private readonly Dictionary<OrderNumber, OrderDetail> _details;
    private readonly Dictionary<string, Customer> _customers;
    private readonly Dictionary<string, Product> _products;
    private readonly Entry _unknown = new(RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32), null);

    private DemoShopIndex(DemoShopStamp stamp, DemoShopDocument document)
    {
        Stamp = stamp;
        Shop = document.CreatedAt.ToString("o", CultureInfo.InvariantCulture);
        _orders = document.Orders.ToDictionary(demo => demo.Order.Number, EntryOf);
        _details = document.Orders.Select(demo => demo.Detail()).OfType<OrderDetail>().ToDictionary(detail => detail.Order.Number);
        _customers = (document.Customers ?? []).ToDictionary(customer => customer.Id, StringComparer.Ordinal);
        _products = (document.Products ?? []).ToDictionary(product => product.Id, StringComparer.Ordinal);
    }

    public DemoShopStamp Stamp { get; }

    /// <summary>Which shop it is: a file made anew is another one, and what was changed in the old one is not in it.</summary>
    public string Shop { get; }

    public IEnumerable<OrderDetail> Details => _details.Values;

    public IEnumerable<Customer> Customers => _customers.Values;

    public IReadOnlyList<Product> Products => [.. _products.Values];

    public OrderDetail? Detail(OrderNumber number) => _details.GetValueOrDefault(number);

    public Customer? Customer(string id) => _customers.GetValueOrDefault(id);

    public Product? Product(string id) => _products.GetValueOrDefault(id);

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
