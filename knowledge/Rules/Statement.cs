using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>A sentence of a passage, taken apart.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="Conditions">The words that say when it holds.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Denied">Whether it is denied.</param>
internal sealed record Statement(int Passage, int Start, int End, IReadOnlyList<string> Subject, IReadOnlyList<string> Conditions, IReadOnlyList<Figure> Figures, bool Denied)
{
    private const int Beginning = 4;

    // A sentence may say a little more than the other and still speak of the same.
    private const int MostExtra = 3;

    /// <summary>How the words of its subject begin.</summary>
    public IReadOnlySet<string> Beginnings { get; } = Subject.Select(word => word[..Math.Min(Beginning, word.Length)]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns in what another statement cannot hold together with this one, or null.</summary>
    public string? Against(Statement other)
    {
        if (Unmatched(Conditions, other.Conditions) + Unmatched(other.Conditions, Conditions) > 0) return null;
        var (extra, othersExtra) = (Unmatched(Subject, other.Subject), Unmatched(other.Subject, Subject));
        var shared = Math.Min(Subject.Count - extra, other.Subject.Count - othersExtra);
        var (less, more) = (Math.Min(extra, othersExtra), Math.Max(extra, othersExtra));
        if (shared == 0 || less > 0 || more > MostExtra || (shared == 1 && more > 1)) return null;
        if (Denied == other.Denied) return DiffersInFigure(other) ? "figure" : null;
        return shared > 1 && more <= 1 && !DiffersInFigure(other) ? "polarity" : null;
    }

    private bool DiffersInFigure(Statement other)
    {
        foreach (var dimension in Figures.Select(figure => figure.Dimension).Distinct())
        {
            var (mine, others) = (Figures.Where(figure => figure.Dimension == dimension), other.Figures.Where(figure => figure.Dimension == dimension).ToList());
            if (others.Count > 0 && mine.All(figure => others.TrueForAll(theirs => figure.Low > theirs.High + 0.01 || figure.High < theirs.Low - 0.01))) return true;
        }
        return false;
    }

    private static int Unmatched(IReadOnlyList<string> words, IReadOnlyList<string> others) => words.Count(word => !others.Any(other => IsSame(word, other)));

    // "Returned" is "return", "zurückgegeben" is "zurückgeben"; "refuse" is not "refund".
    private static bool IsSame(string word, string other)
    {
        const int Short = 5;
        var shorter = Math.Min(word.Length, other.Length);
        var needed = shorter <= Short ? shorter : Math.Max(Short, (int)Math.Ceiling(0.65 * shorter));
        return word.AsSpan().CommonPrefixLength(other) >= needed && (shorter > 3 || word.Length == other.Length);
    }
}
