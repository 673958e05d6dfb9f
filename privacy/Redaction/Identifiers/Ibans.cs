using System.Collections.Frozen;
using System.Globalization;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Bank account numbers: when the check digits are right, and when country and length are right though a digit is not; after a bank cue also when one is missing.</summary>
internal sealed class Ibans : IFindIdentifiers
{
    private const int Longest = 34;

    private const string Lengths = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 "
        + "IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 XK20 MA28 DZ26 SN28 CI28 ML28 BF28";

    private static readonly FrozenDictionary<string, int> s_lengths = Lengths.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_lengths.GetAlternateLookup<ReadOnlySpan<char>>();

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var done = 0;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done + 2 || CountryBefore(reading.Text, group.Start) is not (>= 0 and var start)) continue;
            if (start < done || !s_lookup.TryGetValue(reading.Text.AsSpan(start, 2), out var length)) continue;
            if (Read(reading, start, length) is not { } iban) continue;
            (found ??= []).Add(iban);
            done = iban.End;
            if (Bics.Behind(reading.Text, done) is { } bic) found.Add(bic);
        }
        return found ?? [];
    }

    // "FR76", "FR 76", "IBAN:FR76", "ibanfr76"
    private static int CountryBefore(string text, int digits)
    {
        var end = digits;
        if (end > 0 && text[end - 1] is ' ' or '-') end--;
        var start = end - 2;
        // "is 85", "de 55": with a space only capitals are a country.
        if (start < 0 || (end < digits && !char.IsAsciiLetterUpper(text[start]))) return -1;
        if (!char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start + 1])) return -1;
        return start == 0 || !Reading.IsWord(text[start - 1]) || text.AsSpan(0, start).EndsWith("iban", StringComparison.OrdinalIgnoreCase) ? start : -1;
    }

    private static Finding? Read(Reading reading, int start, int length)
    {
        var text = reading.Text;
        Span<char> iban = stackalloc char[Longest];
        Span<int> ends = stackalloc int[Longest];
        var (count, wholeGroups) = (0, 0);
        for (var i = start; i < text.Length && count < Math.Min(length + 2, Longest); i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                ends[count] = i + 1;
                iban[count++] = char.ToUpperInvariant(text[i]);
                if (i + 1 == text.Length || !Reading.IsWord(text[i + 1])) wholeGroups = count;
            }
            else if (text[i] is not (' ' or '.' or '-' or '/' or '_' or '\n' or '\r' or ',') || i - ends[Math.Max(count - 1, 0)] > 1) break;
        }
        if (count < 4 || !char.IsAsciiDigit(iban[2]) || !char.IsAsciiDigit(iban[3])) return null;
        if (count >= length && CheckDigits.Iban(iban[..length])) return new Finding(start, ends[length - 1], IdentifierKind.Iban, 0.99);
        var announced = reading.Cues.Before(start, 60, Cue.Bank) || reading.Cues.Before(start, 60, Cue.Account) || reading.Cues.After(ends[count - 1], 30, Cue.Bank)
            || reading.Cues.Before(start, 30, Cue.Bic) || reading.Expected is DataClass.Iban;
        var other = !announced && reading.Cues.Nearest(start, 30) is Cue.Order or Cue.OtherNumber or Cue.Tracking or Cue.Vat;
        // One digit wrong: still a country, a length and groups that nothing else has.
        if (count >= length && !other && MostlyDigits(iban[4..length]) && !HoldsWords(text.AsSpan((start + 4)..ends[length - 1])) && (announced || length >= 18 || text[start + 4] is ' ' or '.' or '-' or '/'))
            return new Finding(start, ends[length - 1], IdentifierKind.Iban, 0.95);
        // A digit too few, or one too many.
        return announced && wholeGroups >= 12 && wholeGroups >= length - 3 && MostlyDigits(iban[4..wholeGroups]) && !HoldsWords(text.AsSpan((start + 4)..ends[wholeGroups - 1])) ? new Finding(start, ends[wholeGroups - 1], IdentifierKind.Iban, 0.9) : null;
    }

    // "SN74… model X": a bank's four letters may stand in an account, other words do not.
    private static bool HoldsWords(ReadOnlySpan<char> account)
    {
        var letters = 0;
        foreach (var c in account)
        {
            letters = char.IsAsciiLetter(c) ? letters + 1 : 0;
            if (letters > 4 || char.IsWhiteSpace(c) && c is '\n' && letters > 0) return true;
        }
        return false;
    }

    private static bool MostlyDigits(ReadOnlySpan<char> account)
    {
        var digits = 0;
        foreach (var c in account) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits * 10 >= account.Length * 7;
    }
}
