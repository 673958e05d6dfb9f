using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Sequence;

// How much a number looks like a telephone number, from 0 to 1 in tenths.
internal static partial class PhoneScore
{
    private const int PlainNumber = 3;
    private const int CountryCode = 4;
    private const int AreaCode = 3;
    private const int Sign = 2;
    private const int MostSigns = 3;
    private const int ShortNumber = 8;
    private const int LongNumber = 11;

    public static double Of(PhoneCandidate candidate)
    {
        var (shape, length) = (candidate.Shape, candidate.Digits.Length);
        var score = PlainNumber
            + (candidate.HasCountryCode ? CountryCode : 0)
            + (HasAreaCode().IsMatch(shape) ? AreaCode : 0)
            + (Sign * Math.Min(MostSigns, SingleSign().Count(shape)))
            + Math.Clamp(length - ShortNumber, 0, LongNumber - ShortNumber)
            - (length == shape.Length ? Math.Max(0, length - LongNumber) : 0)
            - Math.Max(0, SameAtTheEnd(shape) - 2);
        return Math.Clamp(score, 0, 10) / 10.0;
    }

    private static int SameAtTheEnd(string shape) => shape.Length - shape.TrimEnd(shape[^1]).Length;

    [GeneratedRegex(@"\(\s?\d{2,}\s?\)")]
    private static partial Regex HasAreaCode();

    [GeneratedRegex(@"(?<=[\d)])[-./\s](?=[\d(])")]
    private static partial Regex SingleSign();
}
