using System.Text.Encodings.Web;
using System.Text.Json;

namespace EthicalBot.Orders.Demo;

/// <summary>The file of the demo shop: invented people and orders, with dates counted from the file's creation.</summary>
public static class DemoShopFile
{
    private static readonly string[] Shown = ["10042", "10043", "10047", "10050", "UK-20417", "BE-30588"];

    // Names stay readable for whoever opens the file; it is never part of a web page.
    private static readonly OrdersJson Json = new(new(OrdersJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Makes the file when there is none; of two that start together, one makes it.</summary>
    public static void Ensure(string path, TimeProvider time)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full)) return;

        var now = time.GetUtcNow();
        var temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!); // not null: a full path to a file has a folder
            WriteThrough(temporary, JsonSerializer.SerializeToUtf8Bytes(DemoSeed.At(now), Json.DemoShopDocument));
            MoveUnlessThere(temporary, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"Orders:DemoFile is '{path}', and the demo shop cannot be written there. Name a file in a folder that this process may write.",
                exception);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A few orders to try, for the start banner and the README.</summary>
    public static IReadOnlyList<DemoSample> Samples(string path) =>
    [
        .. Read(path).Orders
            .Where(sample => Shown.Contains(sample.Order.Number.Value))
            .Select(sample => new DemoSample(sample.Order.Number.Value, sample.Email, sample.Postcode, sample.Order.State)),
    ];

    /// <summary>Reads the file, or says which setting names it and what is wrong with it.</summary>
    internal static DemoShopDocument Read(string path)
    {
        try
        {
            var document = JsonSerializer.Deserialize(File.ReadAllBytes(path), Json.DemoShopDocument);
            return document is { Orders: not null } ? Checked(document, path) : throw Broken(path, "it has no \"orders\"");
        }
        catch (JsonException exception)
        {
            // Its own message may quote what stands in the file.
            throw Broken(path, $"line {exception.LineNumber + 1}, {exception.Path ?? "$"} cannot be read");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Broken(path, $"it cannot be opened ({exception.GetType().Name})");
        }
    }

    private static DemoShopDocument Checked(DemoShopDocument document, string path)
    {
        var numbers = new HashSet<OrderNumber>();
        var orders = new List<DemoOrder>(document.Orders.Count);
        foreach (var (position, demo) in document.Orders.Index())
        {
            var where = $"$.orders[{position}]";
            if (OrderRules.TryTidy(demo?.Order) is not { } order) throw Broken(path, $"{where}.order is not whole");
            if (!numbers.Add(order.Number)) throw Broken(path, $"{where} has the number of an earlier order");
            if (!IsProof(demo!.Email, ProofKind.Email)) throw Broken(path, $"{where}.email is no e-mail address"); // not null: its order is not
            if (!IsProof(demo.Postcode, ProofKind.Postcode)) throw Broken(path, $"{where}.postcode is no postcode");
            if (demo.Detail() is { } detail && !DetailRules.IsWhole(detail)) throw Broken(path, $"{where} has a line, a change or an amount that is not whole");
            if (demo.CustomerId is { } id && document.Customers?.Any(customer => customer?.Id == id) != true) throw Broken(path, $"{where} has a customerId of nobody");
            orders.Add(demo with { Order = order });
        }

        foreach (var (position, customer) in (document.Customers ?? []).Index())
            if (!DetailRules.IsWhole(customer)) throw Broken(path, $"$.customers[{position}] is not whole");
        foreach (var (position, product) in (document.Products ?? []).Index())
            if (!DetailRules.IsWhole(product)) throw Broken(path, $"$.products[{position}] is not whole");

        return document with { Orders = orders };
    }

    private static bool IsProof(string? text, ProofKind kind) => Proof.TryParse(text, out var proof) && proof.Kind == kind;

    private static void WriteThrough(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static void MoveUnlessThere(string temporary, string full)
    {
        try
        {
            File.Move(temporary, full, overwrite: false);
        }
        catch (IOException) when (File.Exists(full))
        {
            // Another process was first; its file is as good.
        }
    }

    private static InvalidDataException Broken(string path, string what) => new(
        $"Orders:DemoFile is '{path}', but this file is no demo shop: {what}. Correct it, or delete it and it is made anew at the next start.");
}
