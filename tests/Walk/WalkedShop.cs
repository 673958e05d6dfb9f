using EthicalBot.Orders.Demo;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>A demo shop with as many customers as there are conversations, so that none meets what another has left.</summary>
internal static class WalkedShop
{
    private const int FirstNumber = 30_000;
    private const int Plenty = 1_000;

    /// <summary>After how many customers they are alike again.</summary>
    public const int Kinds = 17;

    /// <summary>Writes the shop's file and returns its customers, each like one of the seed.</summary>
    public static IReadOnlyList<WalkedCustomer> Make(string path, int count)
    {
        DemoShopFile.Ensure(path, TimeProvider.System);
        using var reader = new JsonTextReader(new StringReader(File.ReadAllText(path))) { DateParseHandling = DateParseHandling.None };
        var shop = JObject.Load(reader);
        var (seedCustomers, seedOrders) = ((JArray)shop["customers"]!, (JArray)shop["orders"]!);
        var (customers, orders, made) = (new JArray(), new JArray(), new List<WalkedCustomer>());
        foreach (var stock in shop["products"]!.SelectMany(product => product["variants"]!).Where(variant => variant["stock"]?.Type == JTokenType.Integer))
            stock["stock"] = (int)stock["stock"]! * Plenty;
        for (var index = 0; index < count; index++)
        {
            var seed = seedCustomers[index % Kinds];
            var (seedId, id, email) = ((string)seed["id"]!, $"C-{5000 + index}", $"walker{index}@example.org");
            var customer = Renamed(seed, seedId, id, email, index);
            customers.Add(customer);
            var walked = new List<WalkedOrder>();
            foreach (var own in seedOrders.Where(order => (string?)order["customerId"] == seedId))
            {
                var number = $"{FirstNumber + orders.Count}";
                var order = Renamed(own, (string)own["order"]!["number"]!, number, email, index);
                order["customerId"] = id;
                orders.Add(order);
                walked.Add(new(number, (string)own["order"]!["state"]!));
            }

            made.Add(new(id, email, (string)seed["name"]!, (string?)seed["defaultAddress"]?["postcode"] ?? "75011", walked));
        }

        (shop["customers"], shop["orders"]) = (customers, orders);
        File.WriteAllText(path, shop.ToString());
        return made;
    }

    // The means of payment are somebody's own, too.
    private static JObject Renamed(JToken one, string from, string to, string email, int index)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(one.ToString(), "\"M-([0-9]+)\"", match => $"\"M-{index}-{match.Groups[1].Value}\"");
        using var reader = new JsonTextReader(new StringReader(text.Replace($"\"{from}", $"\"{to}", StringComparison.Ordinal))) { DateParseHandling = DateParseHandling.None };
        var renamed = JObject.Load(reader);
        renamed["email"] = email;
        return renamed;
    }
}
