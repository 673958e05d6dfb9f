namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Numbers as they are dialled at home: with a trunk zero, after a cue, or grouped as only phones are.</summary>
internal static class NationalPhones
{
    public static (int Groups, double Confidence) Choose(Reading reading, in NumberChain chain, bool inParentheses, bool inRow)
    {
        if (IsDate(reading, chain) || IsAReference(reading, chain)) return default;
        var cue = reading.CueOf(chain.Start, chain.End(chain.Groups));
        if (InPairs(chain) is > 0 and var pairs && !(cue is Cue.OtherNumber && IsCounting(chain))) return (pairs, 0.99);
        var announced = cue is Cue.Phone || (inRow && cue is null) || reading.Expected is DataClass.Phone or DataClass.ContactWay;
        if (!announced && cue is not (null or Cue.Address or Cue.Email or Cue.Place or Cue.Postcode or Cue.Birth or Cue.At or Cue.UserName)) return default;
        // "Encomendei na segunda, o número é 88451209"
        if (cue is Cue.Phone && chain.Groups == 1 && chain.Length(1) <= 8 && chain.Digits(1)[0] != '0' && OrderTalk.IsNumbered(reading, chain.Start, orMine: false)) return default;
        var alone = reading.IsALine(chain.Start, chain.End(chain.Groups));
        if (chain.Digits(chain.Groups)[0] == '0' && WithTrunk(reading, chain, announced || alone) is > 0 and var trunk) return (trunk, announced ? 0.98 : 0.93);
        if (announced && Announced(chain) is > 0 and var said) return (said, 0.95);
        if (Grouped(reading, chain, inParentheses) is > 0 and var grouped) return (grouped, 0.9);
        return alone && chain.Length(chain.Groups) is >= 9 and <= 11 ? (chain.Groups, 0.85) : default;
    }

    // "06 12 34 56 78": nobody writes an order number like that, whatever the word before it.
    private static int InPairs(in NumberChain chain)
    {
        if (chain.Groups < 5 || chain.Digits(1)[0] != '0' || chain.Length(5) != 10 || chain.Digits(5)[1] == '0') return 0;
        for (var group = 0; group < 5; group++)
        {
            if (chain.LengthOfGroup(group) != 2) return 0;
        }
        return 5;
    }

    // "tailles 04 06 08 10 12"
    private static bool IsCounting(in NumberChain chain)
    {
        var digits = chain.Digits(5);
        for (var i = 2; i < 10; i += 2)
        {
            if (digits.Slice(i, 2).CompareTo(digits.Slice(i - 2, 2), StringComparison.Ordinal) <= 0) return false;
        }
        return true;
    }

    private static int WithTrunk(Reading reading, in NumberChain chain, bool sure)
    {
        var whole = chain.Length(chain.Groups);
        // "Postfach 12 03 45, 60596 Frankfurt": without a cue no comma stands inside.
        if (!sure && reading.Text.AsSpan(chain.Start..chain.End(chain.Groups)).Contains(',')) return 0;
        if (!chain.IsCut && whole is >= 9 and <= 11) return chain.Groups;
        if (!chain.IsCut && whole is 12 or 13 or 7 or 8 && (sure || HasAreaCode(reading, chain))) return chain.Groups;
        foreach (var length in (ReadOnlySpan<int>)[10, 11, 9])
        {
            for (var groups = chain.Groups; groups > 0; groups--)
            {
                if (chain.Length(groups) == length) return groups;
            }
        }
        return 0;
    }

    // "030/1234567", "089 12345", "(040) 123 45"
    private static bool HasAreaCode(Reading reading, in NumberChain chain) =>
        chain.Groups is 2 or 3 && chain.LengthOfGroup(0) is >= 3 and <= 6 && chain.LengthOfGroup(1) >= (reading.Text[chain.End(1)] is '-' ? 4 : 3) && reading.Text[chain.End(1)] is '/' or '-' or ')' or ' ';

    private static int Announced(in NumberChain chain)
    {
        for (var groups = chain.Groups; groups > 0; groups--)
        {
            if (chain.Length(groups) is >= 7 and <= 13) return groups;
        }
        return 0;
    }

    // "(415) 555-0132", "612 345 678", "91 123 45 67", "347 1234567", "(11) 91234-5678": grouped as people group phones, and no other number.
    private static int Grouped(Reading reading, in NumberChain chain, bool inParentheses)
    {
        if (chain.IsCut || IsFollowedByMore(reading, chain)) return 0;
        var digits = chain.Digits(chain.Groups);
        var first = digits[0];
        var shape = 0;
        for (var group = 0; group < chain.Groups && group < 6; group++) shape = (shape * 10) + Math.Min(chain.LengthOfGroup(group), 9);
        var isPhone = shape switch
        {
            334 or 1334 => digits[^10] is >= '2' && digits[^7] is >= '2' && (shape == 334 || first == '1'),
            3322 => first is '3',
            333 or 3222 => first is '6' or '7' or '9' or '2' or '8',
            2322 => first is '9' or '8' or '2',
            37 or 36 => first is '3' && digits[1] is >= '2',
            3223 => first is '3',
            254 => inParentheses || (digits[2] == '9' && first != '0'),
            244 => inParentheses,
            _ => false,
        };
        return isPhone ? chain.Groups : 0;
    }

    private static bool IsFollowedByMore(Reading reading, in NumberChain chain)
    {
        var end = chain.End(chain.Groups);
        return end + 1 < reading.Text.Length && reading.Text[end] is '-' or '/' or '_' && Reading.IsWord(reading.Text[end + 1]);
    }

    // "#0412345678", "REF-0412345678", "F/93294836"
    private static bool IsAReference(Reading reading, in NumberChain chain) =>
        chain.Start > 0 && (reading.Text[chain.Start - 1] is '#' || (chain.Start > 1 && reading.Text[chain.Start - 1] is '-' or '/' or '.' or ',' && char.IsAsciiLetterOrDigit(reading.Text[chain.Start - 2])));

    private static bool IsDate(Reading reading, in NumberChain chain)
    {
        if (chain.Groups < 3) return false;
        var (a, b, c) = (chain.LengthOfGroup(0), chain.LengthOfGroup(1), chain.LengthOfGroup(2));
        if (a == 4 && b is 1 or 2 && c is 1 or 2) return chain.Digits(1)[0] is '1' or '2';
        if (a is not (1 or 2) || b is not (1 or 2)) return false;
        if (c == 4) return true;
        // "01.02.24 10.30": three groups of one kind, then a pause.
        var (one, two) = (Gap(reading, chain, 1), Gap(reading, chain, 2));
        return c == 2 && one is '.' or '/' or '-' && one == two && chain.Groups > 3 && Gap(reading, chain, 3) != one;
    }

    private static char Gap(Reading reading, in NumberChain chain, int group) => reading.Text[chain.End(group)];
}
