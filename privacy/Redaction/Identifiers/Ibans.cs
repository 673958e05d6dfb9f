using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Bank account numbers: always when the check digits are right, after a bank cue even when they are wrong.</summary>
internal sealed class Ibans : IFindIdentifiers
{
    private const string Lengths = "AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 "
        + "MA28 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TN24 TR26";

    private static readonly FrozenDictionary<string, int> s_lengths = Lengths.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        for (var i = 0; i + 15 <= text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]) || !char.IsAsciiLetter(text[i + 1]) || (i > 0 && Reading.IsWord(text[i - 1]))) continue;
            if (!s_lengths.TryGetValue(text.Substring(i, 2).ToUpperInvariant(), out var length)) continue;
            var (iban, end) = Collect(text, i, length);
            if (iban.Length < 4 || !char.IsAsciiDigit(iban[2]) || !char.IsAsciiDigit(iban[3])) continue;
            var whole = iban.Length == length && Mod97(iban) == 1;
            if (!whole && (iban.Length < 12 || !reading.Cues.Before(i, 40, Cue.Bank))) continue;
            yield return new Finding(i, end, IdentifierKind.Iban);
            i = end;
        }
    }

    private static (string Iban, int End) Collect(string text, int start, int length)
    {
        var iban = new StringBuilder(length);
        var end = start;
        for (var i = start; i < text.Length && iban.Length < length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                _ = iban.Append(char.ToUpperInvariant(text[i]));
                end = i + 1;
            }
            else if (text[i] is not (' ' or '.' or '-') || i - end > 1) break;
        }
        return (iban.ToString(), end);
    }

    private static int Mod97(string iban)
    {
        var remainder = 0;
        foreach (var c in iban.AsSpan(4)) remainder = Add(remainder, c);
        foreach (var c in iban.AsSpan(0, 4)) remainder = Add(remainder, c);
        return remainder;

        static int Add(int remainder, char c) => char.IsAsciiDigit(c) ? ((remainder * 10) + c - '0') % 97 : ((remainder * 100) + c - 'A' + 10) % 97;
    }
}
