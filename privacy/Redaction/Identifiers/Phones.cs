namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Telephone numbers: international ones by the plan of their country, national ones by their trunk prefix, their cue or their grouping.</summary>
internal sealed class Phones : IFindIdentifiers
{
    private const int Fewest = 7;
    private const int Most = 18;

    // "06 12 34 56 78 ou 07 …": the word between two numbers of one kind.
    private const int BetweenTwo = 6;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var lastEnd = -1;
        for (var first = 0; first < reading.Digits.Count; first++)
        {
            if (IsLoneDigit(reading, first)) continue;
            var chain = NumberChain.From(reading, first, Separators.OfPhones, Most);
            if (chain.Length(chain.Groups) < Fewest) continue;
            var start = WithPrefix(reading.Text, chain.Start, out var plus);
            var inRow = lastEnd > 0 && start - lastEnd <= BetweenTwo && !reading.Text.AsSpan(lastEnd, start - lastEnd).ContainsAny('€', '\n');
            var (groups, confidence) = plus || IsDialledAbroad(chain)
                ? InternationalPhones.Choose(reading, chain, plus)
                : NationalPhones.Choose(reading, chain, inParentheses: start < chain.Start, inRow);
            if (groups == 0) continue;
            lastEnd = chain.End(groups);
            (found ??= []).Add(new Finding(start, lastEnd, IdentifierKind.Phone, confidence));
            first += groups - 1;
        }
        return found ?? [];
    }

    // "1 1 1 1 …": without a cue nobody's number is written digit by digit.
    private static bool IsLoneDigit(Reading reading, int first)
    {
        var (group, text) = (reading.Digits[first], reading.Text);
        if (group.Length > 1 || text[group.Start] == '0' || reading.Cues.Has(Cue.Phone) || reading.Expected is DataClass.Phone or DataClass.ContactWay) return false;
        if (group.Start > 0 && text[group.Start - 1] is '+' or '(' or ' ' && text.AsSpan(Math.Max(0, group.Start - 3), Math.Min(3, group.Start)).Contains('+')) return false;
        return first + 1 >= reading.Digits.Count || reading.Digits[first + 1].Length < 3;
    }

    private static bool IsDialledAbroad(in NumberChain chain) => chain.Digits(chain.Groups).StartsWith("00", StringComparison.Ordinal);

    // "(+33) 6", "( 0033 )", "+ 33": what stands before the first digit and belongs to it.
    private static int WithPrefix(string text, int start, out bool plus)
    {
        plus = false;
        var begin = start;
        for (var i = start - 1; i >= 0 && start - i <= 4 && text[i] is ' ' or '(' or '+'; i--)
        {
            if (text[i] == ' ') continue;
            if (text[i] == ' ' || (text[i] == '+' && plus)) break;
            plus |= text[i] == '+';
            begin = i;
        }
        return begin;
    }
}
