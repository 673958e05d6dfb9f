using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text;

// Phrases of one or more tokens and what they mean. The longest phrase wins, and a hyphen may stand between its words.
internal sealed class PhraseBook<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] After, T Meaning)>> _phrases = [];

    public void Add(string phrase, T meaning, Func<T, T, T> merge)
    {
        var keys = TextTokenizer.Tokenize(phrase).ConvertAll(token => token.Key);
        ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, keys[0], out _);
        alike ??= [];
        string[] rest = [.. keys.Skip(1)];
        var known = alike.FindIndex(phrase => phrase.After.SequenceEqual(rest));
        if (known >= 0)
        {
            alike[known] = (rest, merge(alike[known].Meaning, meaning));
            return;
        }

        alike.Add((rest, meaning));
        alike.Sort((one, other) => other.After.Length.CompareTo(one.After.Length));
    }

    public T? Word(string key) => _phrases.TryGetValue(key, out var alike) && alike[^1].After.Length == 0 ? alike[^1].Meaning : null;

    public IEnumerable<string> Words() => _phrases.Where(phrase => phrase.Value[^1].After.Length == 0).Select(phrase => phrase.Key);

    // Returns what the tokens from an index mean, and the index after them.
    public T? Match(List<TextToken> tokens, int index, out int next)
    {
        next = index + 1;
        if (_phrases.TryGetValue(tokens[index].Key, out var alike))
        {
            foreach (var (rest, meaning) in alike)
            {
                if (Matches(tokens, index + 1, rest, out next))
                {
                    return meaning;
                }
            }
        }

        next = index + 1;
        return null;
    }

    private static bool Matches(List<TextToken> tokens, int index, string[] rest, out int next)
    {
        next = index;
        foreach (var key in rest)
        {
            if (next + 1 < tokens.Count && tokens[next].Key == "-" && key != "-")
            {
                next++;
            }

            if (next >= tokens.Count || tokens[next].Key != key || tokens[next].Kind == TextTokenKind.Digits)
            {
                return false;
            }

            next++;
        }

        return true;
    }
}
