using System.Globalization;

namespace EthicalBot.Bot.Trust.Html;

/// <summary>Brings a company's colour to the contrast that reading needs, and leaves it alone where it has it.</summary>
internal static class ReadableColour
{
    /// <summary>The contrast that WCAG 2.2 AA asks of text.</summary>
    public const double Enough = 4.5;

    private const int Steps = 20;

    /// <summary>The colour, mixed with black on light ground or white on dark, just until it can be read; both as #rrggbb.</summary>
    public static string On(string ground, string colour)
    {
        var (from, towards) = (Parse(colour), Luminance(Parse(ground)) > .18 ? 0d : 255d);
        for (var step = 0; step <= Steps; step++)
        {
            var mixed = Array.ConvertAll(from, channel => Math.Round(channel + ((towards - channel) * step / Steps)));
            var text = $"#{(int)mixed[0]:x2}{(int)mixed[1]:x2}{(int)mixed[2]:x2}";
            if (Contrast(text, ground) >= Enough)
                return text;
        }

        throw new ArgumentException($"Neither black nor white can be read on '{ground}'.", nameof(ground));
    }

    /// <summary>The contrast of two colours, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(Parse(one)), Luminance(Parse(other)));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double[] Parse(string colour) =>
        [.. Enumerable.Range(0, 3).Select(at => (double)int.Parse(colour.AsSpan(1 + (2 * at), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static double Luminance(double[] colour)
    {
        var linear = Array.ConvertAll(colour, channel => channel / 255 is var share && share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4));
        return (.2126 * linear[0]) + (.7152 * linear[1]) + (.0722 * linear[2]);
    }
}
