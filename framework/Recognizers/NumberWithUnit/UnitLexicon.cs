using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

// The unit words of a language: what all languages share first, then the language's own.
internal sealed class UnitLexicon
{
    private static readonly ConcurrentDictionary<(string Family, string? Language), UnitLexicon> Known = new();
    private static readonly string[] CountedInMillions = ["USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "AUD", "CAD", "JPY"];

    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _codesThatAreWords = [];

    private UnitLexicon(string family, string? language)
    {
        var shared = LexiconFile.Read("NumberWithUnit", family).ToList();
        var own = language is null ? [] : LexiconFile.Read("NumberWithUnit", $"{family}.{language}").ToList();
        foreach (var (what, _) in shared.Concat(own))
        {
            var (code, name) = Split(what);
            _names[code] = name;
        }

        foreach (var (what, words) in own)
        {
            Add(what, words, isSign: false);
        }

        foreach (var (what, words) in shared)
        {
            Add(what, words, isSign: language is not null);
        }
    }

    public PhraseBook<UnitWord> Units { get; } = new();

    public static UnitLexicon For(string family, string? language) =>
        Known.GetOrAdd((family, language), key => new(key.Family, key.Language));

    // "USD United States dollar" has a code; "Square meter" has none.
    private static (string Code, string Name) Split(string what)
    {
        var space = what.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && (what[0] is '_' or '%' || what[..space].All(char.IsAsciiLetterUpper)) ? (what[..space], what[(space + 1)..]) : (what, what);
    }

    private void Add(string what, IEnumerable<string> words, bool isSign)
    {
        if (what == "words")
        {
            _codesThatAreWords.UnionWith(words);
            return;
        }

        var (code, name) = Split(what);
        var isCode = isSign && code.Length == 3 && code[0] != '_';
        var unit = new UnitWord(code[0] == '%' ? name : _names[code])
        {
            Code = isCode || (!isSign && code.Length == 3 && code != name && code[0] is not ('_' or '%')) ? code : null,
            Fraction = code[0] == '%' ? int.Parse(code.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) : 0,
            IsSign = isSign,
        };
        foreach (var word in words)
        {
            Add(word.TrimStart('~'), unit with { OnlyAfter = word[0] == '~' });
        }

        if (isCode && !_codesThatAreWords.Contains(code.ToLowerInvariant()))
        {
            Add(code, unit);
        }

        if (isCode && CountedInMillions.Contains(code))
        {
            Add("M" + code, unit with { Times = 1e6 });
        }
    }

    private void Add(string word, UnitWord unit) => Units.Add(word, unit, (known, _) => known);
}
