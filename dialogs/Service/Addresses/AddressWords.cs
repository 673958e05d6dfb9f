using System.Text.Json;
using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>The words by which addresses are known in whichever of the seven languages they are written: data.</summary>
internal static class AddressWords
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);
    private static readonly JsonElement s_data = Read();

    public static readonly HashSet<string> Stops = Set("stops");
    public static readonly HashSet<string> SoftStops = Set("softStops");
    public static readonly HashSet<string> Particles = Set("particles");
    public static readonly HashSet<string> Firsts = Set("firsts");
    public static readonly HashSet<string> Abbreviations = Set("abbreviations");
    public static readonly HashSet<string> EndsOfStreets = Set("endsOfStreets");

    /// <summary>What stands before the place to which something goes.</summary>
    public static readonly HashSet<string> Into = Set("into");

    public static readonly Dictionary<string, string> Prefixes = s_data.GetProperty("prefixes").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase);
    public static readonly Dictionary<string, Dictionary<string, string>> Regions = s_data.GetProperty("regions").EnumerateObject()
        .ToDictionary(country => country.Name, country => country.Value.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase));

    /// <summary>Words of streets that stand after the name, before it, and at the end of one word.</summary>
    public static readonly string After = Any(List("after"));
    public static readonly string Bare = Any(List("bare"));
    public static readonly string Before = Any(s_data.GetProperty("before").EnumerateObject().SelectMany(one => Strings(one.Value)));
    public static readonly string Endings = Any(s_data.GetProperty("endings").EnumerateObject().SelectMany(one => Strings(one.Value)));
    public static readonly Dictionary<string, Regex> BeforeOf = s_data.GetProperty("before").EnumerateObject().ToDictionary(one => one.Name, one => Of($@"(?<![\p{{L}}\p{{N}}]){Any(Strings(one.Value))}(?![\p{{L}}\p{{N}}])"));
    public static readonly Dictionary<string, Regex> EndingsOf = s_data.GetProperty("endings").EnumerateObject().ToDictionary(one => one.Name, one => Of($@"{Any(Strings(one.Value))}(?![\p{{L}}])"));

    /// <summary>A floor, a flat, a building, whoever's house it is.</summary>
    public static readonly Regex Unit = Of($@"(?<![\p{{L}}\p{{N}}/])(?:{string.Join('|', List("units"))})(?![\p{{L}}\p{{N}}])");

    public static readonly Regex NotThis = AtEnd("notThis");
    public static readonly Regex Home = AtEnd("home");
    public static readonly Regex Moved = Of($@"(?<!\p{{L}}){Any(List("moved"))}(?!\p{{L}})");
    public static readonly Regex Sends = Of($@"(?<!\p{{L}}){Any(List("sends"))}(?!\p{{L}})");
    public static readonly Regex OrderCue = Of($@"(?:(?<!\p{{L}}){Any(List("orderCues"))}\.?|\#)[\s:.]*\#?\s*\z");
    public static readonly Regex PostcodeCue = Of($@"(?<!\p{{L}}){Any(List("postcodeCues"))}\b[\s.:]*(?:(?:code|is|est|ist|es|è|é|le|el|il|o|number|:)\s*){{0,2}}\z");
    public static readonly Regex PostcodeCueBehind = Of($@"\A[\s,.:;–-]*(?:[\p{{L}}]+[\s'’]+){{0,4}}{Any(List("postcodeCues"))}(?!\p{{L}})");
    public static readonly Regex Label = Of($@"(?:^|(?<=[\n,;.(*•-]))[ \t*•-]*{Any(List("labels"))}\*{{0,2}}\s*[:=]\*{{0,2}}");

    public static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_longest);

    /// <summary>Whether a word belongs to a sentence and to no name.</summary>
    public static bool IsStop(string word)
    {
        var plain = word.Trim('.', '!', '?', ':', '"', '*');
        return Stops.Contains(plain) && !(plain.Length > 0 && char.IsUpper(plain[0]) && SoftStops.Contains(plain));
    }

    public static string Any(IEnumerable<string> words) =>
        $"(?:{string.Join('|', words.Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length).Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))})";

    private static Regex AtEnd(string name) => Of($@"(?<![\p{{L}}]){Any(List(name))}(?:\s+[\p{{L}}'’]+){{0,3}}[\s:,]*\z");

    private static HashSet<string> Set(string name) => new(List(name), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> List(string name) => Strings(s_data.GetProperty(name));

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(one => one.GetString() ?? "");

    private static JsonElement Read()
    {
        using var stream = typeof(AddressWords).Assembly.GetManifestResourceStream("dialogs/Service/Addresses/AddressWords.json")
            ?? throw new InvalidOperationException("The words of addresses are not in this build; they must be an embedded resource.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
