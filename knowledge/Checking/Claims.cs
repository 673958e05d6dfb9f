using System.Globalization;
using System.Text.RegularExpressions;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Reads the claims of articles.</summary>
internal static partial class Claims
{
    /// <summary>Words that deny, by language.</summary>
    public static WordList Negations { get; } = WordList.Read("Checking/Negations.txt");

    /// <summary>The claims of an article, sentence by sentence; questions claim nothing.</summary>
    public static IEnumerable<Claim> Of(Article article) =>
        PlainLines.Of(article.Body).SelectMany(line => Sentences.Of(line.Text)).Where(sentence => !sentence.EndsWith('?')).Select(sentence => Read(article, sentence));

    private static Claim Read(Article article, string sentence)
    {
        var language = article.Language;
        var values = Measures().Matches(sentence).Select(match => (Unit: Unit(match, language), Value: Value(match.Groups["number"].Value))).Where(measure => measure.Unit.Length > 0).ToList();
        var words = Folding.Words(sentence);
        var subject = words
            .Where(word => word.Length > 1 && !char.IsDigit(word[0]) && !CommonWords.Has(word, language) && !Negations.Has(word, language))
            .Select(word => Stems.Of(word, language))
            .Except(values.Select(measure => measure.Unit))
            .ToHashSet(StringComparer.Ordinal);
        return new(article, sentence, subject, values.ToLookup(measure => measure.Unit, measure => measure.Value, StringComparer.Ordinal), words.Any(word => Negations.Has(word, language)));
    }

    private static string Unit(Match match, string language)
    {
        var written = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
        if (written.Length == 0 || !char.IsLetter(written[0])) return written;
        return Folding.Words(written) is [var word, ..] && !CommonWords.Has(word, language) ? Stems.Of(word, language) : "";
    }

    // "1.234,50" and "1,234.50": the last mark counts as decimal when not exactly three digits follow it.
    private static decimal Value(string number)
    {
        var mark = number.LastIndexOfAny([',', '.']);
        var isDecimal = mark >= 0 && number.Length - mark - 1 != 3;
        var whole = (isDecimal ? number[..mark] : number).Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(isDecimal ? $"{whole}.{number[(mark + 1)..]}" : whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    [GeneratedRegex(@"(?<before>[€$£])?\s?(?<![\w.,])(?<number>[0-9]{1,12}(?:[.,][0-9]+)*)(?:[\s\u00A0-]?(?<after>%|€|\$|£|\p{L}+))?")]
    private static partial Regex Measures();
}
