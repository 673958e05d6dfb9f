using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Checking;

/// <summary>What a sentence of an article says, as far as it can be held against another's.</summary>
/// <param name="Subject">The stems of what it is about, without figures and negations.</param>
/// <param name="Conditions">Those that say when it holds: a country, a way of paying, sale goods.</param>
/// <param name="Figures">Its figures with their units.</param>
/// <param name="Units">The stems of the words that its units are written with.</param>
/// <param name="IsNegative">Whether it denies.</param>
internal sealed record Claim(Article Article, string Sentence, IReadOnlySet<string> Subject, IReadOnlySet<string> Conditions, IReadOnlyList<Figure> Figures, IReadOnlySet<string> Units, bool IsNegative)
{
    // What a month is, is a convention, and cents are rounded.
    private const double Exact = .01;

    /// <summary>Whether a figure of a unit that both have is another: ranges that meet are not.</summary>
    public bool DiffersInFigure(Claim other) => Figures.Select(figure => figure.Dimension).Distinct().Any(unit =>
        other.Figures.Any(figure => figure.Dimension == unit)
        && !Figures.Any(mine => mine.Dimension == unit && other.Figures.Any(theirs => theirs.Dimension == unit && mine.Low <= theirs.High + Exact && theirs.Low <= mine.High + Exact)));
}
