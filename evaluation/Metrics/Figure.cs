using System.Globalization;

namespace EthicalBot.Evaluation.Metrics;

/// <summary>Figures as people read them.</summary>
internal static class Figure
{
    /// <summary>Three decimals, or a dash where there is no figure.</summary>
    public static string Of(double value) => double.IsFinite(value) ? value.ToString("F3", CultureInfo.InvariantCulture) : "–";

    /// <summary>An interval.</summary>
    public static string Of((double Low, double High) interval) => double.IsFinite(interval.Low) ? $"{Of(interval.Low)} – {Of(interval.High)}" : "–";

    /// <summary>The cells of a share: the counts, the share, its interval.</summary>
    public static IReadOnlyList<string> Cells(this Share share) =>
        share.All == 0 ? ["0/0", "–", "–"] : [$"{share.Part}/{share.All}", Of(share.Value), Of(share.Interval)];

    /// <summary>A share on one line.</summary>
    public static string Line(this Share share) => share.All == 0 ? "no cases" : $"{Of(share.Value)} ({Of(share.Interval)}), {share.Part}/{share.All}";
}
