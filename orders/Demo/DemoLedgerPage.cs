using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Orders.Demo;

/// <summary>The ledger of one shop in one transaction; what is not in it is as the shop's file says.</summary>
internal sealed class DemoLedgerPage : IDisposable
{
    private const string OrderKind = "order";
    private const string CustomerKind = "customer";
    private const string ProductKind = "product";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly string _shop;

    public DemoLedgerPage(SqliteConnection connection, string shop, bool isWriting)
    {
        (_connection, _shop) = (connection, shop);
        // Begun as a writer at once: two that read first and write then would both be wrong.
        _transaction = connection.BeginTransaction(deferred: !isWriting);
    }

    public OrderDetail? Order(OrderNumber number) => Changed(OrderKind, number.Value, OrdersJson.Default.OrderDetail);

    public Customer? Customer(string id) => Changed(CustomerKind, id, OrdersJson.Default.Customer);

    public Product? Product(string id) => Changed(ProductKind, id, OrdersJson.Default.Product);

    public void Put(OrderDetail order) => Put(OrderKind, order.Order.Number.Value, JsonSerializer.Serialize(order, OrdersJson.Default.OrderDetail));

    public void Put(Customer customer) => Put(CustomerKind, customer.Id, JsonSerializer.Serialize(customer, OrdersJson.Default.Customer));

    public void Put(Product product) => Put(ProductKind, product.Id, JsonSerializer.Serialize(product, OrdersJson.Default.Product));

    /// <summary>What became of the write of this key, and the print of that write.</summary>
    public (string Print, WriteOutcome Outcome)? Written(string key)
    {
        using var command = Command("select print, body from written where shop = $shop and key = $key", ("$key", key));
        using var row = command.ExecuteReader();
        return row.Read() && JsonSerializer.Deserialize(row.GetString(1), OrdersJson.Default.WriteOutcome) is { } outcome ? (row.GetString(0), outcome) : null;
    }

    /// <summary>Takes the next record id for a key.</summary>
    public long Record(string key, string print)
    {
        using var command = Command(
            "insert into written (shop, key, print, body) values ($shop, $key, $print, '') returning record", ("$key", key), ("$print", print));
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes down what became of it.</summary>
    public void Finish(long record, WriteOutcome outcome)
    {
        using var command = Command("update written set body = $body where record = $record and shop = $shop",
            ("$body", JsonSerializer.Serialize(outcome, OrdersJson.Default.WriteOutcome)), ("$record", record));
        command.ExecuteNonQuery();
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private T? Changed<T>(string kind, string id, JsonTypeInfo<T> type)
        where T : class
    {
        using var command = Command("select body from changed where shop = $shop and kind = $kind and id = $id", ("$kind", kind), ("$id", id));
        return command.ExecuteScalar() is string body ? JsonSerializer.Deserialize(body, type) : null;
    }

    private void Put(string kind, string id, string body)
    {
        using var command = Command(
            "insert into changed (shop, kind, id, body) values ($shop, $kind, $id, $body) on conflict (shop, kind, id) do update set body = excluded.body",
            ("$kind", kind), ("$id", id), ("$body", body));
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$shop", _shop);
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
