using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>A sentence laid beside what a source says: the words that both have, in the same order.</summary>
internal sealed class Alignment
{
    private const int ClaimWeight = 4;

    private Alignment(IReadOnlyList<Word> answer, IReadOnlyList<Word> source, List<(int Answer, int Source)> pairs)
    {
        (Answer, Source, Pairs) = (answer, source, pairs);
        var claims = answer.Count(word => word.HasMeaning);
        Matched = pairs.Count(pair => answer[pair.Answer].HasMeaning);
        Coverage = claims == 0 ? 0 : (double)Matched / claims;
        var rest = Enumerable.Range(0, answer.Count).Count(at => answer[at].HasMeaning && !(IsFreeInAnswer[at] && (answer[at].IsLiteral || answer[at].Terms is not null)));
        Frame = rest == 0 ? 0 : (double)Matched / rest;
        var sourceClaims = source.Count(word => word.HasMeaning);
        SourceCoverage = sourceClaims == 0 ? 0 : (double)Matched / sourceClaims;
    }

    /// <summary>The words of the sentence.</summary>
    public IReadOnlyList<Word> Answer { get; }

    /// <summary>The words of the source.</summary>
    public IReadOnlyList<Word> Source { get; }

    /// <summary>Places of equal words, ascending on both sides.</summary>
    public IReadOnlyList<(int Answer, int Source)> Pairs { get; }

    /// <summary>For each word of the sentence, whether it stands beside none of the source's.</summary>
    public bool[] IsFreeInAnswer => field ??= Free(Answer.Count, Pairs.Select(pair => pair.Answer));

    /// <summary>For each word of the source, whether it stands beside none of the sentence's.</summary>
    public bool[] IsFreeInSource => field ??= Free(Source.Count, Pairs.Select(pair => pair.Source));

    /// <summary>How many words with a meaning are in both.</summary>
    public int Matched { get; }

    /// <summary>That as a share of the sentence's.</summary>
    public double Coverage { get; }

    /// <summary>That as a share of the words among which a change would stand out: without numbers, names and terms that are not in both.</summary>
    public double Frame { get; }

    /// <summary>That as a share of the source's.</summary>
    public double SourceCoverage { get; }

    /// <summary>The heaviest common subsequence; a word of the claim counts as much as four small ones.</summary>
    public static Alignment Of(IReadOnlyList<Word> answer, IReadOnlyList<Word> source)
    {
        var (rows, columns) = (answer.Count, source.Count);
        var width = columns + 1;
        var best = new int[(rows + 1) * width];
        for (var row = rows - 1; row >= 0; row--)
        {
            var weight = answer[row].HasMeaning ? ClaimWeight : 1;
            for (var column = columns - 1; column >= 0; column--)
            {
                var at = (row * width) + column;
                var skip = Math.Max(best[at + width], best[at + 1]);
                best[at] = Same(answer[row], source[column]) ? Math.Max(skip, best[at + width + 1] + weight) : skip;
            }
        }

        return new(answer, source, Trace(answer, source, best));
    }

    private static List<(int, int)> Trace(IReadOnlyList<Word> answer, IReadOnlyList<Word> source, int[] best)
    {
        var pairs = new List<(int, int)>();
        var width = source.Count + 1;
        for (var (row, column) = (0, 0); row < answer.Count && column < source.Count;)
        {
            var at = (row * width) + column;
            var weight = answer[row].HasMeaning ? ClaimWeight : 1;
            if (Same(answer[row], source[column]) && best[at] == best[at + width + 1] + weight) pairs.Add((row++, column++));
            else if (best[at] == best[at + 1]) column++;
            else row++;
        }

        return pairs;
    }

    private static bool[] Free(int count, IEnumerable<int> paired)
    {
        var isFree = new bool[count];
        Array.Fill(isFree, true);
        foreach (var at in paired) isFree[at] = false;
        return isFree;
    }

    private static bool Same(Word answer, Word source) => string.Equals(answer.Stem, source.Stem, StringComparison.Ordinal);
}
