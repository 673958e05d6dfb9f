using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

// The number words of a language, and how it writes digits.
internal sealed class NumberLexicon
{
    private static readonly ConcurrentDictionary<string, NumberLexicon> Languages = new();
    private readonly HashSet<string> _settings = [];
    private readonly HashSet<string> _ordinalEndings = [];
    private readonly Lazy<Dictionary<char, string[]>> _parts;

    private NumberLexicon(string language)
    {
        foreach (var (what, words) in LexiconFile.Read("Number", language))
        {
            var values = what.Split(' ');
            switch (values[0])
            {
                case "settings":
                    _settings.UnionWith(words);
                    break;
                case "endings":
                    _ordinalEndings.UnionWith(words);
                    break;
                default:
                    AddAll(values, words);
                    break;
            }
        }

        DecimalMark = _settings.Contains("comma") ? ',' : '.';
        Numbers = new NumberFormatInfo { NumberDecimalSeparator = DecimalMark.ToString() };
        _parts = new(() => Phrases.Words()
            .Where(word => word.Length > 1 && Phrases.Word(word)!.Is(
                NumberRole.Cardinal | NumberRole.Scale | NumberRole.Ordinal | NumberRole.And | NumberRole.Part | NumberRole.Denominator | NumberRole.Mixed))
            .GroupBy(word => word[0])
            .ToDictionary(words => words.Key, words => words.OrderByDescending(word => word.Length).ToArray()));
    }

    public PhraseBook<NumberWord> Phrases { get; } = new();

    public char DecimalMark { get; }

    public NumberFormatInfo Numbers { get; }

    // "1 234 567" is one number.
    public bool GroupsBySpaces => _settings.Contains("spaces");

    // "cinquante-deux cinquièmes" is a number over a number; "two and three fifths" is two and a fraction.
    public bool SplitsAtAnd => _settings.Contains("split");

    public static NumberLexicon For(string language) => Languages.GetOrAdd(language, code => new(code));

    public bool IsOrdinalEnding(string ending) => _ordinalEndings.Contains(ending);

    // Cuts a compound such as "einundzwanzig" into its words; nothing where some letters remain.
    public List<NumberWord>? Parts(string word)
    {
        if (!_settings.Contains("compounds") || word.Length < 4)
        {
            return null;
        }

        var parts = new List<NumberWord>();
        var dead = new bool[word.Length + 1];
        return Cut(word, 0, parts, dead) && parts.Count > 1 ? parts : null;
    }

    private bool Cut(string word, int from, List<NumberWord> parts, bool[] dead)
    {
        if (from == word.Length)
        {
            return true;
        }

        if (dead[from] || !_parts.Value.TryGetValue(word[from], out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            if (string.CompareOrdinal(word, from, candidate, 0, candidate.Length) == 0)
            {
                parts.Add(Phrases.Word(candidate)!);
                if (Cut(word, from + candidate.Length, parts, dead))
                {
                    return true;
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }

        dead[from] = true;
        return false;
    }

    private void AddAll(string[] what, IEnumerable<string> words)
    {
        var roles = Enum.Parse<NumberRole>(what[0].Replace('+', ','), ignoreCase: true);
        var value = what.Length > 1 && double.TryParse(what[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var meaning = roles == NumberRole.Relative
            ? new NumberWord(roles, Relative: what[1])
            : new NumberWord(roles, value) { Denominator = (roles & NumberRole.Denominator) != 0 ? value : 0 };
        foreach (var word in words)
        {
            Phrases.Add(word, meaning, (known, other) => known.With(other));
        }
    }
}
