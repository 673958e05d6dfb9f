using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

// The small numbers of a language, in the order one, two, … ten.
internal sealed class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWords> Languages = new Dictionary<string, NumberWords>
    {
        [Culture.English] = new(
            '.',
            "one two three four five six seven eight nine ten",
            "first second third fourth fifth sixth seventh eighth ninth tenth",
            "st|nd|rd|th"),
        [Culture.French] = new(
            ',',
            "un|une deux trois quatre cinq six sept huit neuf dix",
            "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième",
            "ers?|ères?|[èe]mes?|nde?|e"),
        [Culture.German] = new(
            ',',
            "eins|ein|eine|einen zwei|zwo drei vier fünf sechs sieben acht neun zehn",
            "erste|erster|erstes|ersten zweite|zweiter|zweites|zweiten dritte|dritter|drittes|dritten vierte|vierter|viertes|vierten "
            + "fünfte|fünfter|fünftes|fünften sechste|sechster|sechstes|sechsten siebte|siebter|siebtes|siebten achte|achter|achtes|achten "
            + "neunte|neunter|neuntes|neunten zehnte|zehnter|zehntes|zehnten",
            @"\.|te[nrs]?"),
        [Culture.Spanish] = new(
            ',',
            "uno|un|una dos tres cuatro cinco seis siete ocho nueve diez",
            "primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima "
            + "octavo|octava noveno|novena décimo|décima",
            @"\.?[ºª°]|[oa]|er"),
        [Culture.Italian] = new(
            ',',
            "uno|un|una due tre quattro cinque sei sette otto nove dieci",
            "primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima",
            @"\.?[ºª°]|[oa]"),
        [Culture.Portuguese] = new(
            ',',
            "um|uma dois|duas três quatro cinco seis sete oito nove dez",
            "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava "
            + "nono|nona décimo|décima",
            @"\.?[ºª°]|[oa]"),
        [Culture.Dutch] = new(
            ',',
            "één|een twee drie vier vijf zes zeven acht negen tien",
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
            "ste|de|e"),
    }.ToFrozenDictionary();

    private NumberWords(char decimalPoint, string cardinals, string ordinals, string ordinalEndings)
    {
        DecimalPoint = decimalPoint;
        Cardinals = Counted(cardinals);
        Ordinals = Counted(ordinals);
        OrdinalDigits = new Regex(
            $@"(?<![\p{{L}}\p{{N}}.,])([0-9]+)(?:{ordinalEndings})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public char DecimalPoint { get; }

    public PhraseTable<int> Cardinals { get; }

    public PhraseTable<int> Ordinals { get; }

    public Regex OrdinalDigits { get; }

    public static NumberWords For(string culture, bool fallbackToDefaultCulture)
    {
        if (Languages.TryGetValue(Culture.MapToNearestLanguage(culture), out var words))
        {
            return words;
        }

        return fallbackToDefaultCulture
            ? Languages[Culture.English]
            : throw new ArgumentException($"Could not find Model with the specified configuration: {culture}", nameof(culture));
    }

    private static PhraseTable<int> Counted(string words) =>
        new([.. words.Split(' ').Select((word, index) => (word, index + 1))]);
}
