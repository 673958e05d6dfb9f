using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// The phrases of a language, read once from its file: a line says what its phrases mean, and a number beside it.
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lexicon> Languages = new();

    private Lexicon(string language)
    {
        Language = language;
        foreach (var (what, phrases) in LexiconFile.Read("DateTime", language))
        {
            var head = what.Split(' ');
            if (head[0] == "Flags")
            {
                DayFirst = head.Contains("day-first");
                DaysHaveNoArticle = head.Contains("days-without-article");
                HasCompounds = head.Contains("compounds");
                UnitsHaveArticle = head.Contains("units-with-article");
                LoneUnitsHaveNoArticle = head.Contains("lone-units-without-article");
                HoursAreTimes = head.Contains("hours-are-times");
                continue;
            }

            var word = Enum.Parse<Word>(head[0]);
            var value = head.Length > 1 ? int.Parse(head[1], CultureInfo.InvariantCulture) : 0;
            foreach (var phrase in phrases)
            {
                Add(phrase, word, value);
            }
        }
    }

    public string Language { get; }

    public Dictionary<string, Phrase> Words { get; } = [];

    // Whether 1/2 is the first of February rather than the second of January.
    public bool DayFirst { get; private set; }

    // Whether "3 uur" may be a time of day as well as a duration.
    public bool HoursAreTimes { get; private set; }

    // Whether "the" before a day is left out of what is found.
    public bool DaysHaveNoArticle { get; private set; }

    // Whether "sonntagabend" is two words.
    public bool HasCompounds { get; private set; }

    // Whether "la semana pasada" begins with its article.
    public bool UnitsHaveArticle { get; private set; }

    // Whether "la semana" alone is found without it.
    public bool LoneUnitsHaveNoArticle { get; private set; }

    public static Lexicon Of(string language) => Languages.GetOrAdd(language, static name => new Lexicon(name));

    private void Add(string phrase, Word word, int value)
    {
        var plain = Tokenizer.Plain(phrase);
        var next = Words;
        var path = new List<Phrase>();
        foreach (var token in Tokenizer.Cut(phrase, plain, Words))
        {
            var piece = plain.Substring(token.Start, token.Length);
            if (!next.TryGetValue(piece, out var node))
            {
                next[piece] = node = new Phrase();
            }

            path.Add(node);
            next = node.Next ??= [];
        }

        path[0].Beginnings |= UInt128.One << (int)word;
        path[^1].Meanings.Add((word, value));
    }
}
