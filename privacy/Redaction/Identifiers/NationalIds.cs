using System.Globalization;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Other numbers that a state gave a person: by shape where the shape is rare, else after their cue.</summary>
internal sealed partial class NationalIds : IFindIdentifiers
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) yield break;
        foreach (Match match in OwnShape().Matches(reading.Text))
        {
            if (!reading.StandsAlone(match.Index, match.Index + match.Length) || !Checks(match)) continue;
            if (reading.Cues.Nearest(match.Index, 20) is Cue.Order or Cue.Tracking) continue;
            yield return new Finding(match.Index, match.Index + match.Length, IdentifierKind.NationalId);
        }
        if (!reading.Cues.Has(Cue.NationalId)) yield break;
        foreach (Match match in AnyShape().Matches(reading.Text))
        {
            var end = match.Index + match.Length;
            if (match.Value.Count(char.IsAsciiDigit) < 4 || !reading.StandsAlone(match.Index, end)) continue;
            if (reading.Cues.Nearest(match.Index, 30) is Cue.NationalId) yield return new Finding(match.Index, end, IdentifierKind.NationalId);
        }
    }

    private static bool Checks(Match match)
    {
        if (match.Groups["spain"] is { Success: true } spain)
        {
            var bare = string.Concat(spain.Value.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
            var number = bare[..^1].Replace('X', '0').Replace('Y', '1').Replace('Z', '2');
            return SpanishLetters[(int)(long.Parse(number, CultureInfo.InvariantCulture) % 23)] == bare[^1];
        }
        if (match.Groups["belgium"] is { Success: true } belgium)
        {
            var bare = string.Concat(belgium.Value.Where(char.IsAsciiDigit));
            var key = int.Parse(bare.AsSpan(9), CultureInfo.InvariantCulture);
            return 97 - (long.Parse(bare.AsSpan(0, 9), CultureInfo.InvariantCulture) % 97) == key
                || 97 - (long.Parse("2" + bare[..9], CultureInfo.InvariantCulture) % 97) == key;
        }
        return true;
    }

    [GeneratedRegex(@"\b(?:(?<spain>[XYZ][ .-]?\d{7}[ .-]?[A-Z]|\d{2}\.?\d{3}\.?\d{3}[ -]?[A-Z])"
        + @"|(?<belgium>\d{2}[. ]?(?:0\d|1[0-2])[. ]?[0-3]\d[ -]\d{3}[. -]?\d{2}|\d{2}(?:0\d|1[0-2])[0-3]\d{6})"
        + @"|(?<italy>[A-Z]{6}[ ]?[\dLMNPQRSTUV]{2}[A-EHLMPR-T][\dLMNPQRSTUV]{2}[ ]?[A-Z][\dLMNPQRSTUV]{3}[A-Z])"
        + @"|(?<uk>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])"
        + @"|(?<us>(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4})"
        + @"|(?<germany>[1-9]\d \d{3} \d{3} \d{3}|\d{2} ?[0-3]\d[01]\d\d{2} ?[A-Z] ?\d{3}))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex OwnShape();

    [GeneratedRegex(@"\b[A-Z\d](?:[ ./-]?[A-Z]{0,3}\d){3,16}[A-Z]{0,3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex AnyShape();
}
