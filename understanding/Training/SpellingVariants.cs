using System.Text;

namespace EthicalBot.Understanding.Training;

/// <summary>Texts as hurried thumbs write them: letters swapped, left out, doubled, no longer doubled or struck beside.</summary>
/// <remarks>Accents and capitals need none: they are folded before anything is read.</remarks>
public static class SpellingVariants
{
    private const int ShortestWord = 3;
    private static readonly string[] s_rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The texts, each with one more spelling for each share of words that have a slip; the same seed gives the same slips, whatever the order.</summary>
    public static IReadOnlyList<LabelledText> With(IReadOnlyList<LabelledText> texts, IReadOnlyList<double> shares, int seed)
    {
        var random = new Random(seed);
        return [.. texts.OrderBy(text => text.Text, StringComparer.Ordinal).Select(text => text with { Spellings = [.. text.Spellings, .. shares.Select(share => Slipped(text.Text, share, random))] })];
    }

    /// <summary>The text, in which a share of the words have a slip.</summary>
    public static string Slipped(string text, double share, Random random) =>
        string.Join(' ', text.Split(' ').Select(word => word.Count(char.IsLetter) >= ShortestWord && !word.Any(char.IsDigit) && random.NextDouble() < share ? Slip(new StringBuilder(word), random) : word));

    private static string Slip(StringBuilder word, Random random)
    {
        var at = random.Next(1, word.Length);
        if (!char.IsLetter(word[at])) return word.ToString();
        switch (random.Next(6))
        {
            case 0 or 1:
                (word[at], word[at - 1]) = (word[at - 1], word[at]);
                break;
            case 2:
                _ = word.Remove(at, 1);
                break;
            case 3:
                _ = word.Insert(at, word[at]);
                break;
            case 4 when Doubled(word) is var twice and > 0:
                _ = word.Remove(twice, 1);
                break;
            default:
                word[at] = Beside(word[at], random);
                break;
        }
        return word.ToString();
    }

    private static int Doubled(StringBuilder word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1]) return i;
        }
        return -1;
    }

    private static char Beside(char letter, Random random)
    {
        foreach (var row in s_rows)
        {
            if (row.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is var at && at < 0) continue;
            return row[Math.Clamp(at + (random.Next(2) == 0 ? 1 : -1), 0, row.Length - 1)];
        }
        return letter;
    }
}
