using System.Globalization;
using System.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>Pieces of one language's texts as customers may write them: of any length, with and without accents.</summary>
internal sealed class LanguageSamples
{
    private readonly string[][] _lines;
    private readonly string[] _words;
    private readonly int[] _starts;

    public LanguageSamples(IEnumerable<string> lines, IEnumerable<string> words)
    {
        _lines = [.. lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(line => line.Length > 0)];
        _words = [.. words];
        // A line is drawn as often as it has words: most of what a language is stands in its long sentences.
        _starts = [.. _lines.SelectMany((line, i) => Enumerable.Repeat(i, line.Length))];
    }

    public bool IsEmpty => _starts.Length + _words.Length == 0;

    public string Next(Chance chance)
    {
        var sample = _starts.Length == 0 || (_words.Length > 0 && chance.Next(100) < 18) ? Words(chance) : Passage(chance);
        return chance.Next(100) < 30 ? WithoutAccents(sample, chance.Next(2) == 0) : sample;
    }

    private string Words(Chance chance) =>
        chance.Next(2) == 0 ? _words[chance.Next(_words.Length)] : $"{_words[chance.Next(_words.Length)]} {_words[chance.Next(_words.Length)]}";

    private string Passage(Chance chance)
    {
        var line = _lines[_starts[chance.Next(_starts.Length)]];
        var length = chance.Next(100) switch
        {
            < 15 => 1,
            < 40 => 2,
            < 55 => 3,
            < 80 => 4 + chance.Next(5),
            _ => 9 + chance.Next(12),
        };
        var start = chance.Next(Math.Max(1, line.Length - length + 1));
        return string.Join(' ', line, start, Math.Min(length, line.Length - start));
    }

    public static string WithoutAccents(string text, bool writtenOut)
    {
        if (Ascii.IsValid(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (writtenOut && c == '\u0308' && plain.Length > 0 && plain[^1] is 'a' or 'o' or 'u' or 'A' or 'O' or 'U') _ = plain.Append('e');
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) _ = plain.Append(c);
        }
        return plain.ToString();
    }
}
