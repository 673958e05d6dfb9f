using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>The page of an export that a person can read: no script, nothing fetched from anywhere.</summary>
internal sealed class ExportPage(ProcessingRegister register)
{
    // Beyond that a browser is no place to read; the rest is in the file beside it.
    private const int MostRecords = 200;

    /// <summary>Makes the page.</summary>
    public string Make(PersonalData data, ExportWords words)
    {
        var page = new HtmlElement("html",
            new HtmlElement("head",
                new HtmlElement("meta").With("charset", "utf-8"),
                new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                new HtmlElement("meta").With("name", "color-scheme").With("content", "light dark"),
                new HtmlElement("meta").With("http-equiv", "Content-Security-Policy").With("content", "default-src 'none'; style-src 'unsafe-inline'"),
                new HtmlElement("title", words["title"]),
                new HtmlStyle()),
            new HtmlElement("body",
                new HtmlElement("a", words["skip"]).With("href", "#main").With("class", "skip"),
                new HtmlElement("main",
                [
                    new HtmlElement("h1", words["title"]),
                    new HtmlElement("p", words.Get("made_at", ("at", Time(data.At, words)))).With("class", "lead"),
                    new HtmlElement("p", words["intro"]),
                    new HtmlElement("p", words["no_decisions"]),
                    Contents(data, words),
                    .. data.Categories.Select(category => Section(category, words)),
                    new HtmlElement("p", words["others"]),
                ]).With("id", "main").With("tabindex", "-1")))
            .With("lang", words.Language);
        return $"<!doctype html>\n{page.ToHtml()}\n";
    }

    private static HtmlElement Contents(PersonalData data, ExportWords words) => new HtmlElement("nav",
        new HtmlElement("ul", [.. data.Categories.Select(category => new HtmlElement("li",
            new HtmlElement("a", $"{words[$"category.{category.Category}"]} ({category.Records.Count.ToString(words.Culture)})").With("href", $"#{category.Category}")))]))
        .With("aria-label", words["contents"]).With("class", "contents");

    private HtmlElement Section(PersonalDataCategory category, ExportWords words)
    {
        var heading = $"{category.Category}-title";
        return new HtmlElement("section",
        [
            new HtmlElement("h2", words[$"category.{category.Category}"]).With("id", heading),
            new HtmlElement("dl",
            [
                .. Pair(words["why"], words[$"purpose.{category.Purpose}"]),
                .. Pair(words["basis"], words[$"basis.{category.LegalBasis}"]),
                .. Pair(words["origin"], words[$"origin.{category.Origin}"]),
                .. Pair(words["kept"], $"{Kept(category.Kept, words)} – {words[$"from.{category.From}"]}"),
                .. Pair(words["recipients"], category.Recipients.Count == 0 ? words["nobody"] : string.Join(", ", category.Recipients.Select(recipient => Recipient(recipient, words)))),
                .. Pair(words["portable"], words[category.Portable ? "yes" : "no"]),
            ]),
            .. Records(category, words),
        ]).With("id", category.Category).With("aria-labelledby", heading);
    }

    private static IEnumerable<HtmlNode> Records(PersonalDataCategory category, ExportWords words)
    {
        if (category.Records.Count == 0)
            return [new HtmlElement("p", words["nothing"])];
        var shown = category.Records.Take(MostRecords).OfType<JsonObject>().Select(record => new HtmlElement("li", new HtmlElement("dl",
            [.. record.Where(field => !IsEmpty(field.Value)).SelectMany(field => Pair(words.Or($"field.{field.Key}", field.Key), Value(field.Value!, words)))]))); // not empty
        var list = new HtmlElement("ol", [.. shown]);
        return category.Records.Count <= MostRecords
            ? [list]
            : [list, new HtmlElement("p", words.Get("more", ("count", category.Records.Count - MostRecords), ("file", ExportPackage.FileOf(category))))];
    }

    private static HtmlNode[] Pair(string name, string value) => [new HtmlElement("dt", name), new HtmlElement("dd", value)];

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string Value(JsonNode node, ExportWords words) => node.GetValueKind() switch
    {
        JsonValueKind.True => words["yes"],
        JsonValueKind.False => words["no"],
        JsonValueKind.String when DateTimeOffset.TryParseExact(
            node.GetValue<string>(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) => Time(at, words),
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Array => string.Join("; ", node.AsArray().Where(item => !IsEmpty(item)).Select(item => Value(item!, words))), // not empty
        JsonValueKind.Object => Members(node.AsObject(), words),
        _ => node.ToJsonString(),
    };

    // A card brings its own words for whoever cannot see it; of anything else each member is named.
    private static string Members(JsonObject members, ExportWords words) => (members["fallbackText"] ?? (members["content"] as JsonObject)?["fallbackText"]) is JsonValue text
        ? text.ToString()
        : string.Join(", ", members.Where(member => !IsEmpty(member.Value)).Select(member => $"{words.Or($"field.{member.Key}", member.Key)}: {Value(member.Value!, words)}")); // not empty

    private static string Time(DateTimeOffset at, ExportWords words) => at.ToUniversalTime().ToString("d MMMM yyyy, HH:mm 'UTC'", words.Culture);

    private static string Kept(TimeSpan kept, ExportWords words) => kept switch
    {
        { Ticks: 0 } => words["not_longer"],
        { TotalHours: < 48 } => words.Get("hours", ("count", (int)kept.TotalHours)),
        _ => words.Get("days", ("count", (int)kept.TotalDays)),
    };

    // An outside party has a name and no word.
    private string Recipient(string key, ExportWords words) =>
        words.Or($"recipient.{key}", register.Processors.FirstOrDefault(processor => processor.Key == key)?.Name ?? key);
}
