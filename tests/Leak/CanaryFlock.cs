using System.Runtime.CompilerServices;
using System.Text;

namespace EthicalBot.Tests.Leak;

/// <summary>All canaries of a run: every type in every language, in variants, at every place.</summary>
internal sealed class CanaryFlock
{
    public static readonly string[] Languages = ["fr", "en", "de", "es", "it", "pt", "nl"];

    // Most personal data comes in sentences.
    private static readonly CanaryPlace[] s_places =
    [
        CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText, CanaryPlace.FreeText,
        .. Enum.GetValues<CanaryPlace>(),
    ];

    private CanaryFlock(IReadOnlyList<Canary> all, int seed) => (All, Seed) = (all, seed);

    public IReadOnlyList<Canary> All { get; }

    public int Seed { get; }

    public static CanaryFlock Of(int count, int conversations, int seed)
    {
        var random = new Random(seed);
        var values = new CanaryValues(random);
        var sentences = Sentences();
        var types = sentences.Keys.Select(key => key.Type).Distinct().ToList();
        var known = new HashSet<string>();
        var all = new List<Canary>();
        while (all.Count < count)
        {
            var number = all.Count;
            var conversation = number % conversations;
            var language = Languages[conversation % Languages.Length];
            var type = types[number / conversations % types.Count];
            // Each round goes through all types once, so that types, places and variants meet in every way.
            var place = s_places[random.Next(s_places.Length)];
            var (variant, value) = CanaryVariants.Of(type, values.Of(type, language), random);
            var plain = CanaryVariants.Plain(value);
            if (!known.Add(plain)) continue;
            var frames = sentences[(language, type)];
            var sentence = place == CanaryPlace.Answer ? value : frames[random.Next(frames.Length)].Replace("{0}", value, StringComparison.Ordinal);
            all.Add(new(number, type, language, variant, value, plain, sentence, conversation, place));
        }

        return new(all, seed);
    }

    private static Dictionary<(string Language, string Type), string[]> Sentences([CallerFilePath] string here = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "sentences.txt"), Encoding.UTF8) // a file has a folder
            .Where(line => line.Length > 0).Select(line => line.Split('|')).ToDictionary(parts => (parts[0], parts[1]), parts => parts[2..]);
}
