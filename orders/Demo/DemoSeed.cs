using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EthicalBot.Orders.Demo;

/// <summary>The invented shop of Seed.json: at least one order for each thing that can happen, its days counted from a moment.</summary>
/// <remarks>"@-4d 17:12" is a time four days ago, "@-40m" forty minutes ago, "@+2d" the day after tomorrow.</remarks>
internal static partial class DemoSeed
{
    private const string Name = "EthicalBot.Orders.Demo.Seed.json";

    public static DemoShopDocument At(DateTimeOffset now)
    {
        using var file = typeof(DemoSeed).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"{Name} is not embedded.");
        var seed = Dated(JsonNode.Parse(file), new DemoClock(now));
        var document = seed.Deserialize(OrdersJson.Default.DemoShopDocument) ?? throw new InvalidOperationException($"{Name} is empty.");
        return document with { CreatedAt = now };
    }

    private static JsonNode? Dated(JsonNode? node, DemoClock clock) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Dated(field.Value, clock)))),
        JsonArray items => new JsonArray([.. items.Select(item => Dated(item, clock))]),
        JsonValue value when value.TryGetValue<string>(out var text) && Moment().Match(text) is { Success: true } moment => Of(moment, clock),
        _ => node?.DeepClone(),
    };

    private static string Of(Match moment, DemoClock clock)
    {
        var count = int.Parse(moment.Groups["count"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (moment.Groups["unit"].Value == "m") return clock.MinutesAgo(-count).ToString("o", CultureInfo.InvariantCulture);

        return TimeOnly.TryParseExact(moment.Groups["time"].Value, "HH:mm", out var time)
            ? clock.DaysAgo(-count, time.Hour, time.Minute).ToString("o", CultureInfo.InvariantCulture)
            : clock.InDays(count).ToString("o", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^@(?<count>[+-][0-9]{1,5})(?<unit>[dm])(?: (?<time>[0-9]{2}:[0-9]{2}))?\z")]
    private static partial Regex Moment();
}
