namespace Microsoft.Recognizers.Text.Sequence;

// How much a number looks like a telephone number, from 0 to 1 in tenths.
internal static class PhoneScore
{
    private const int PlainNumber = 3;
    private const int CountryCode = 4;
    private const int AreaCode = 3;
    private const int MostSigns = 3;
    private const int ShortNumber = 8;

    public static double Of(PhoneCandidate candidate)
    {
        var signs = Math.Min(MostSigns, candidate.Groups.Count - 1);
        var score = PlainNumber
            + (candidate.HasCountryCode && candidate.Shape.Contains('+') ? CountryCode : 0)
            + (candidate.Shape.Contains('(') ? AreaCode : 0)
            + (2 * signs)
            + Math.Clamp(candidate.Digits.Length - ShortNumber, 0, 3)
            - Math.Max(0, SameAtTheEnd(candidate.Digits) - 2);
        return Math.Clamp(score, 0, 10) / 10.0;
    }

    private static int SameAtTheEnd(string digits) => digits.Length - digits.TrimEnd(digits[^1]).Length;
}
