using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds text that tries to instruct a model, in a document, an order's note or a message. Thread-safe.</summary>
/// <remarks>Read in all languages at once: whoever plants an instruction chooses the language. What has one is neither given to a model nor quoted as policy.</remarks>
public static class Injections
{
    private const string Unless = "unless";

    private static readonly PhraseTable s_table = new(new Dictionary<string, string>(StringComparer.Ordinal));
    private static readonly Dictionary<int, string> s_kinds = Kinds();

    /// <summary>Returns what instructs, in the order of the text. Linear in its length.</summary>
    public static IReadOnlyList<Injection> In(string text)
    {
        var found = Said(text);
        found.AddRange(HiddenText.In(text));
        foreach (var (start, end, decoded) in EncodedText.In(text))
        {
            if (Said(decoded).Count > 0 || HiddenText.In(decoded).Count > 0) found.Add(new Injection("encoded", start, end));
        }
        found.Sort((one, other) => (one.Start, one.End).CompareTo((other.Start, other.End)));
        return found;
    }

    private static List<Injection> Said(string text)
    {
        var found = new List<Injection>();
        var words = new ReadWords(text, s_table.Lexicon);
        foreach (var (from, to, _) in words.Sentences([]))
        {
            var hits = s_table.In(words, from, to);
            if (hits.Count == 0) continue;
            // What only looks like an instruction excuses its own words and no others, or it would be the way round the rule.
            var excused = hits.FindAll(hit => s_kinds[hit.Phrase] == Unless);
            foreach (var hit in hits.Where(hit => s_kinds[hit.Phrase] != Unless))
            {
                if (!excused.Exists(excuse => excuse.From < hit.To && hit.From < excuse.To))
                    found.Add(new Injection(s_kinds[hit.Phrase], words.Words[hit.From].Start, words.Words[hit.To - 1].End));
            }
        }
        return found;
    }

    private static Dictionary<int, string> Kinds()
    {
        var kinds = new Dictionary<int, string>();
        foreach (var (kind, phrases) in RuleFiles.Languages.SelectMany(language => RuleFiles.Of(language).Injections))
        {
            foreach (var phrase in phrases) kinds[s_table.Add(phrase)] = kind;
        }
        return kinds;
    }
}
