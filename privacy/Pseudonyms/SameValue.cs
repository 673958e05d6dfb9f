using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What is left of a value when case, accents, spacing and punctuation are taken away, so that two ways to write it are one.</summary>
internal static class SameValue
{
    private static readonly string[] s_at = ["(at)", "[at]", "{at}", " arobase ", " arroba ", " chiocciola ", " at "];
    private static readonly string[] s_dot = ["(dot)", "[dot]", "(point)", "[point]", " point ", " punto ", " ponto ", " punkt ", " punt ", " dot "];

    // The longer code first where one begins another.
    private static readonly string[] s_countries = ["351", "352", "353", "33", "32", "41", "43", "49", "34", "39", "31", "44", "1"];

    public static string Of(DataClass dataClass, string readable) => dataClass switch
    {
        DataClass.Email => Email(readable),
        DataClass.Phone => Phone(readable),
        _ => Folded(readable),
    };

    /// <summary>Whether two are one; a phone number without a country is the same as one with any.</summary>
    public static bool Equal(DataClass dataClass, string one, string other)
    {
        if (one == other) return true;
        if (dataClass != DataClass.Phone) return false;
        var (a, b) = (one.IndexOf('/', StringComparison.Ordinal), other.IndexOf('/', StringComparison.Ordinal));
        return (a == 0 || b == 0) && one.AsSpan(a + 1).SequenceEqual(other.AsSpan(b + 1));
    }

    /// <summary>The country's calling code that a phone number begins with; null when it is written without.</summary>
    public static string? CallingCode(string same) => same.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? same[..slash] : null;

    private static string Email(string readable)
    {
        var text = readable.ToLowerInvariant();
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            foreach (var at in s_at) text = text.Replace(at, "@", StringComparison.Ordinal);
        }
        foreach (var dot in s_dot) text = text.Replace(dot, ".", StringComparison.Ordinal);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    // "33/612345678", or "/612345678" when no country is told.
    private static string Phone(string readable)
    {
        var digits = string.Concat(readable.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        var plus = readable.AsSpan().Trim().TrimStart('(').StartsWith("+");
        if (!plus && digits.StartsWith("00", StringComparison.Ordinal)) (plus, digits) = (true, digits[2..]);
        if (plus && Array.Find(s_countries, code => digits.StartsWith(code, StringComparison.Ordinal)) is { } country)
            return $"{country}/{National(digits[country.Length..])}";
        return plus ? $"?/{digits}" : $"/{National(digits)}";
    }

    private static string National(string digits) => digits.StartsWith('0') && digits.Length > 1 ? digits[1..] : digits;

    private static string Folded(string readable)
    {
        var folded = new StringBuilder(readable.Length);
        // Rune by rune: half a character and what is none cannot be normalised, and must not take the whole text with it.
        foreach (var c in readable.EnumerateRunes().SelectMany(rune => rune.Value is 0xFFFE or 0xFFFF ? "" : rune.ToString().Normalize(NormalizationForm.FormD)))
        {
            if (char.IsLetterOrDigit(c)) _ = folded.Append(char.ToUpperInvariant(c));
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate) _ = folded.Append(c);
        }
        // Nothing but punctuation is told apart as it is.
        return folded.Length > 0 ? folded.ToString() : readable;
    }
}
