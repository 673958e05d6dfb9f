using System.Globalization;

namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Finds numbers with their units in one language: "14 days", "zwei Wochen", "3–5 jours ouvrés", "20 %".</summary>
internal sealed class FigureReader
{
    // Months and years as shops count them; ten working days are two weeks.
    private static readonly Dictionary<string, (string Dimension, double Factor)> s_units = new(StringComparer.Ordinal)
    {
        ["hour"] = ("days", 1.0 / 24),
        ["day"] = ("days", 1),
        ["workday"] = ("days", 1.4),
        ["week"] = ("days", 7),
        ["month"] = ("days", 365.0 / 12),
        ["year"] = ("days", 365),
        ["euro"] = ("EUR", 1),
        ["dollar"] = ("USD", 1),
        ["pound"] = ("GBP", 1),
        ["percent"] = ("percent", 1),
    };

    // "One" is an article in most languages: it counts only where a unit follows.
    private readonly Dictionary<string, double> _numbers = new(StringComparer.Ordinal);
    private readonly PhraseTable _phrases = new(new Dictionary<string, string>(StringComparer.Ordinal));
    private readonly Dictionary<int, (string Dimension, double Factor)> _units = [];
    private readonly Dictionary<int, (double Number, string Unit)> _whole = [];
    private readonly HashSet<string> _ranges;
    private readonly Dictionary<string, (string Dimension, double Factor)> _signs = new(StringComparer.Ordinal);

    public FigureReader(FigureWords file)
    {
        foreach (var (number, words) in file.Numbers)
        {
            foreach (var word in words.Split(' ')) _numbers[WordReader.Read(word)[0].Text] = double.Parse(number, CultureInfo.InvariantCulture);
        }
        foreach (var (unit, words) in file.Units)
        {
            foreach (var phrase in words) _units[_phrases.Add(phrase)] = s_units[unit];
        }
        foreach (var (phrase, figure) in file.Whole)
        {
            var parts = figure.Split(' ');
            _whole[_phrases.Add(phrase)] = (double.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
        }
        foreach (var sign in (string[])["€", "$", "£", "%"])
            _signs[sign] = s_units[sign switch { "€" => "euro", "$" => "dollar", "£" => "pound", _ => "percent" }];
        _ranges = [.. file.Ranges.Split(' ').Select(word => WordReader.Read(word)[0].Text)];
    }

    /// <summary>Returns the figures of a text in order.</summary>
    public List<Figure> In(string text)
    {
        var words = new ReadWords(text, _phrases.Lexicon);
        var figures = new List<Figure>();
        for (var i = 0; i < words.Words.Count; i++)
        {
            if (Whole(words, i) is { } whole) figures.Add(whole);
            else if (Value(words, i) is { } low && Read(words, i, low) is { } figure) figures.Add(figure);
            else continue;
            i = figures[^1].To - 1;
        }
        return figures;
    }

    private Figure? Read(ReadWords words, int i, double low)
    {
        var (high, next) = (low, i + 1);
        if (next < words.Words.Count && Value(words, next) is { } adjacent && IsDash(words, next)) (high, next) = (adjacent, next + 1);
        else if (next + 1 < words.Words.Count && _ranges.Contains(words.Words[next].Text) && Value(words, next + 1) is { } far) (high, next) = (far, next + 2);
        // "€ 20", and "14 (fourteen) days".
        if (i > 0 && _signs.TryGetValue(words.Words[i - 1].Text, out var before)) return new Figure(low * before.Factor, high * before.Factor, before.Dimension, i - 1, next);
        if (next < words.Words.Count && high == low && Value(words, next) == low) next++;
        if (next >= words.Words.Count) return null;
        if (_signs.TryGetValue(words.Words[next].Text, out var sign)) return new Figure(low * sign.Factor, high * sign.Factor, sign.Dimension, i, next + 1);
        // The longest unit: "business days" before "days". A word may come between: "14 full days", "sieben volle Tage".
        foreach (var at in (int[])[next, next + 1])
        {
            if (at >= words.Words.Count || (at > next && (words.Words[at].Before != Pause.None || Value(words, next) is not null))) break;
            PhraseHit? longest = null;
            foreach (var hit in _phrases.In(words, at, Math.Min(at + 3, words.Words.Count)).Where(hit => hit.From == at && _units.ContainsKey(hit.Phrase)))
            {
                if (longest is null || hit.To > longest.Value.To) longest = hit;
            }
            if (longest is { } unit && _units[unit.Phrase] is var (dimension, factor)) return new Figure(low * factor, high * factor, dimension, i, unit.To);
        }
        return null;
    }

    private Figure? Whole(ReadWords words, int i)
    {
        if (words.Terms(i).Length == 0) return null;
        foreach (var hit in _phrases.In(words, i, Math.Min(i + 3, words.Words.Count)))
        {
            if (hit.From == i && _whole.TryGetValue(hit.Phrase, out var whole) && s_units[whole.Unit] is var (dimension, factor))
                return new Figure(whole.Number * factor, whole.Number * factor, dimension, i, hit.To);
        }
        return null;
    }

    private double? Value(ReadWords words, int i)
    {
        var word = words.Words[i];
        if (!word.IsNumber) return _numbers.TryGetValue(word.Text, out var spelt) ? spelt : null;
        // "1.500" and "1,500" are thousands, "1.5" and "1,50" are not.
        var last = word.Text.LastIndexOfAny(['.', ',']);
        var plain = last < 0 ? word.Text
            : word.Text.Length - last - 1 == 3 ? word.Text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
            : word.Text[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + word.Text[(last + 1)..];
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    private static bool IsDash(ReadWords words, int word) =>
        words.Text.AsSpan(words.Words[word - 1].End, words.Words[word].Start - words.Words[word - 1].End).Trim() is "-" or "–" or "—" or "/";
}
