namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The French NIR: with a right key or in its usual groups always, with a wrong or no key after its cue.</summary>
internal sealed class FrenchSocialSecurityNumbers : IFindIdentifiers
{
    private const int WithoutKey = 13;
    private const int WithKey = 15;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        for (var i = 0; i < reading.Digits.Count; i++)
        {
            var group = reading.Digits[i];
            if (reading.Text[group.Start] is '0' or '5' or '6' or '9' || (group.Start > 0 && Reading.IsWord(reading.Text[group.Start - 1]))) continue;
            if (group.Length == 1 && !reading.Cues.Has(Cue.Nir) && (i + 1 == reading.Digits.Count || reading.Digits[i + 1].Length == 1)) continue;
            if (Read(reading, group.Start) is not { } nir) continue;
            (found ??= []).Add(nir);
            while (i + 1 < reading.Digits.Count && reading.Digits[i + 1].Start < nir.End) i++;
        }
        return found ?? [];
    }

    private static Finding? Read(Reading reading, int start)
    {
        var text = reading.Text;
        Span<char> nir = stackalloc char[WithKey];
        Span<int> ends = stackalloc int[WithKey];
        Span<char> gaps = stackalloc char[WithKey];
        var count = 0;
        for (var i = start; i < text.Length && count < WithKey; i++)
        {
            var c = char.ToUpperInvariant(text[i]);
            if (char.IsAsciiDigit(c) || (count == 6 && c is 'A' or 'B' && nir[5] == '2'))
            {
                gaps[count] = count > 0 && i > ends[count - 1] ? text[ends[count - 1]] : '\0';
                ends[count] = i + 1;
                nir[count++] = c;
            }
            else if (!Separators.OfNumbers.Contains(c) || count == 0 || i - ends[count - 1] >= 3) break;
        }
        if (count < WithoutKey || !IsNir(nir)) return null;
        var announced = reading.Cues.Before(start, 60, Cue.Nir) || reading.Cues.After(ends[count - 1], 30, Cue.Nir);
        if (count == WithKey && reading.StandsAlone(start, ends[WithKey - 1]))
        {
            // 1 84 12 76 451 089 46: no other number of fifteen is grouped so.
            var grouped = gaps[1] != 0 && gaps[3] != 0 && gaps[5] != 0 && gaps[7] != 0 && gaps[10] != 0 && gaps[13] != 0;
            if (CheckDigits.FrenchNir(nir)) return new Finding(start, ends[WithKey - 1], IdentifierKind.FrenchNir, 0.99);
            if (grouped || announced) return new Finding(start, ends[WithKey - 1], IdentifierKind.FrenchNir, 0.95);
        }
        return announced && reading.StandsAlone(start, ends[WithoutKey - 1]) ? new Finding(start, ends[WithoutKey - 1], IdentifierKind.FrenchNir, 0.95) : null;
    }

    private static bool IsNir(ReadOnlySpan<char> nir)
    {
        var month = ((nir[3] - '0') * 10) + nir[4] - '0';
        return month is (>= 1 and <= 12) or 20 or (>= 30 and <= 42) or >= 50 && char.IsAsciiDigit(nir[7]);
    }
}
