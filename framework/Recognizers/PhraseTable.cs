using System.Globalization;
using System.Text.RegularExpressions;
using System.Text;

namespace Microsoft.Recognizers.Text;

// Phrases of a language and what they mean; accents may be left out, longer phrases win.
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, T> _meanings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex _phrases;

    public PhraseTable(params (string Phrases, T Meaning)[] rows)
    {
        foreach (var (phrases, meaning) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                _meanings.TryAdd(phrase, meaning);
                _meanings.TryAdd(WithoutAccents(phrase), meaning);
            }
        }

        var alternatives = _meanings.Keys.OrderByDescending(phrase => phrase.Length).Select(Regex.Escape);
        _phrases = new Regex(
            $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', alternatives)})(?![\p{{L}}\p{{N}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public IEnumerable<(int Start, string Text, T Meaning)> In(string query) =>
        _phrases.Matches(query.Replace('’', '\''))
            .Select(match => (match.Index, query.Substring(match.Index, match.Length), _meanings[match.Value]));

    private static string WithoutAccents(string phrase) => string.Concat(phrase.Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));
}
