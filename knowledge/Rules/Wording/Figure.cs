namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>A number with its unit, or a range.</summary>
/// <param name="Low">The lower end, in the base of its dimension: days of time, units of money, per cent.</param>
/// <param name="High">The higher end; the lower one where it is no range.</param>
/// <param name="Dimension">What is counted: "days", a currency's code, "percent".</param>
/// <param name="From">Its first word.</param>
/// <param name="To">The word after its last.</param>
internal readonly record struct Figure(double Low, double High, string Dimension, int From, int To)
{
    /// <summary>Whether another says the same.</summary>
    public bool Says(Figure other) => Dimension == other.Dimension && Math.Abs(Low - other.Low) < 0.01 && Math.Abs(High - other.High) < 0.01;
}
