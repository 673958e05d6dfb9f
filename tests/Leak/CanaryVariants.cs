using System.Globalization;
using System.Text;

namespace EthicalBot.Tests.Leak;

/// <summary>The ways in which one value is written: separators, Unicode, case, and a slip in what a checksum covers.</summary>
internal static class CanaryVariants
{
    private static readonly string[] s_numbers = ["Phone", "Card", "Iban", "NationalId"];

    public static (string Name, string Value) Of(string type, string value, Random random)
    {
        var isNumber = s_numbers.Contains(type);
        return random.Next(12) switch
        {
            0 when isNumber => ("nbsp", value.Replace(' ', '\u00A0')),
            1 when isNumber => ("narrow", value.Replace(' ', '\u202F')),
            2 when isNumber => ("dots", value.Replace(' ', '.')),
            3 when isNumber => ("dashes", value.Replace(' ', '-')),
            4 when isNumber => ("together", value.Replace(" ", "", StringComparison.Ordinal)),
            5 when isNumber => ("spaces", value.Replace(" ", "  ", StringComparison.Ordinal)),
            6 when isNumber => ("wide", string.Concat(value.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uFF10') : c))),
            7 when isNumber => ("zerowidth", value.Insert(value.Length / 2, "\u200B")),
            8 when type is "Card" or "Iban" or "NationalId" && char.IsAsciiDigit(value[^1]) => ("typo", value[..^1] + (char)('0' + ((value[^1] - '0' + 1 + random.Next(8)) % 10))),
            0 when type == "Email" => ("words", value.Replace("@", " (at) ", StringComparison.Ordinal)),
            1 when type == "Email" => ("arobase", value.Replace("@", " arobase ", StringComparison.Ordinal)),
            9 when type is "Email" or "Iban" or "Tracking" => ("lower", value.ToLowerInvariant()),
            10 when type is "Email" or "Name" or "Address" => ("upper", value.ToUpperInvariant()),
            11 when type is "Name" or "Address" => ("lower", value.ToLowerInvariant()),
            _ => ("plain", value),
        };
    }

    /// <summary>Letters and digits alone, in ASCII and lower case.</summary>
    public static string Plain(string value)
    {
        var plain = new StringBuilder();
        foreach (var c in value.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c)) plain.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return plain.ToString();
    }
}
