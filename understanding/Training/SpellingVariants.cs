using System.Text;

namespace EthicalBot.Understanding.Training;

/// <summary>Texts as hurried thumbs write them: letters swapped, left out, doubled or struck beside.</summary>
/// <remarks>Accents and capitals need none: they are folded before anything is read.</remarks>
public static class SpellingVariants
{
    private const int ShortestWord = 4;
    private static readonly string[] s_rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The texts, and one slip each for a share of them; the same seed gives the same slips.</summary>
    public static IReadOnlyList<LabelledText> With(IReadOnlyList<LabelledText> texts, double share, int seed)
    {
        var random = new Random(seed);
        return [.. texts, .. texts.OrderBy(text => text.Text, StringComparer.Ordinal).Where(_ => random.NextDouble() < share).Select(text => text with { Text = Slip(text.Text, random) })];
    }

    private static string Slip(string text, Random random)
    {
        var words = text.Split(' ');
        var targets = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= ShortestWord && words[i].All(char.IsLetter)).ToList();
        if (targets.Count == 0) return text;
        for (var slips = 1 + (targets.Count / 5); slips > 0; slips--)
        {
            var word = targets[random.Next(targets.Count)];
            words[word] = Slipped(new StringBuilder(words[word]), random);
        }
        return string.Join(' ', words);
    }

    private static string Slipped(StringBuilder word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        switch (random.Next(4))
        {
            case 0:
                (word[at], word[at - 1]) = (word[at - 1], word[at]);
                break;
            case 1:
                _ = word.Remove(at, 1);
                break;
            case 2:
                _ = word.Insert(at, word[at]);
                break;
            default:
                word[at] = Beside(word[at], random);
                break;
        }
        return word.ToString();
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
