namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Payment cards: Luhn and issuer without a cue; after a card cue also a number that fails Luhn, because people mistype.</summary>
internal sealed class Cards : IFindIdentifiers
{
    private const int Fewest = 12;
    private const int Most = 19;
    private const int Usual = 16;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        for (var first = 0; first < reading.Digits.Count; first++)
        {
            // Digit by digit is how nobody but an attacker of our speed writes; after a cue it is read all the same.
            if (reading.Digits[first].Length < 3 && !reading.Cues.Has(Cue.Card)) continue;
            var chain = NumberChain.From(reading, first, Separators.OfCards);
            if (chain.Groups == 0 || IsMidway(reading.Text, chain.Start) || chain.Length(chain.Groups) < Fewest || Choose(reading, chain) is not ( > 0 and var groups, var confidence)) continue;
            (found ??= []).Add(new Finding(chain.Start, chain.End(groups), IdentifierKind.Card, confidence));
            first += groups - 1;
        }
        return found ?? [];
    }

    private static (int Groups, double Confidence) Choose(Reading reading, in NumberChain chain)
    {
        var cue = reading.CueOf(chain.Start, chain.End(chain.Groups));
        var announced = cue is Cue.Card || reading.Expected is DataClass.Card;
        // Only a cue right before the number speaks against a card that checks.
        var otherwise = !announced && reading.Cues.Nearest(chain.Start, 16) is Cue.Order or Cue.OtherNumber or Cue.Tracking or Cue.Account;
        // "4111 1111 1111 1111 123": the card is the part that checks, not the longer one that does not.
        for (var groups = chain.Groups; groups > 0 && chain.Length(groups) >= Fewest; groups--)
        {
            if (chain.Length(groups) > Most || otherwise || (cue is not (null or Cue.Card) && GoesOn(chain, groups) && !IsFollowedByCard(reading, chain, groups))) continue;
            var digits = chain.Digits(groups);
            if (CheckDigits.Luhn(digits) && (HasIssuersLength(digits) || (announced && HasIssuer(digits)))) return (groups, 0.99);
        }
        for (var groups = 1; groups <= chain.Groups; groups++)
        {
            if (!otherwise && !GoesOn(chain, groups) && IsGroupedLikeACard(chain, groups) && HasIssuersLength(chain.Digits(groups))) return (groups, 0.9);
        }
        if (!announced) return default;
        var whole = chain.Groups;
        while (whole > 0 && chain.Length(whole) > Most) whole--;
        for (var groups = whole; groups > 0; groups--)
        {
            if (IsGroupedLikeACard(chain, groups) || chain.Length(groups) == 16) return (groups, 0.95);
        }
        return chain.Length(whole) >= Fewest ? (whole, 0.9) : default;
    }

    // "261-6224375-5298414": the second part of a number is no number.
    private static bool IsMidway(string text, int start) => start > 1 && text[start - 1] is '-' or '/' or '.' or '_' && char.IsAsciiLetterOrDigit(text[start - 2]);

    // The first groups of something longer, a parcel's number for one, are no card.
    private static bool GoesOn(in NumberChain chain, int groups) =>
        (groups == chain.Groups && chain.IsCut) || (groups < chain.Groups && chain.LengthOfGroup(groups) >= 4);

    // Two cards side by side go on too.
    private static bool IsFollowedByCard(Reading reading, in NumberChain chain, int groups)
    {
        if (chain.First + groups >= reading.Digits.Count) return false;
        var next = NumberChain.From(reading, chain.First + groups, Separators.OfCards);
        for (var count = 1; count <= next.Groups; count++)
        {
            if (next.Length(count) == Usual && next.Digits(count) is var digits && CheckDigits.Luhn(digits) && HasIssuersLength(digits)) return true;
        }
        return false;
    }

    private static bool IsGroupedLikeACard(in NumberChain chain, int groups) => groups switch
    {
        4 => chain.LengthOfGroup(0) == 4 && chain.LengthOfGroup(1) == 4 && chain.LengthOfGroup(2) == 4 && chain.LengthOfGroup(3) == 4,
        3 => chain.LengthOfGroup(0) == 4 && chain.LengthOfGroup(1) == 6 && chain.LengthOfGroup(2) is 4 or 5,
        _ => false,
    };

    private static bool HasIssuer(ReadOnlySpan<char> digits) => digits[0] is '4' or '5' or '6' or '3' or '2';

    private static bool HasIssuersLength(ReadOnlySpan<char> digits)
    {
        var two = ((digits[0] - '0') * 10) + digits[1] - '0';
        var four = (two * 100) + ((digits[2] - '0') * 10) + digits[3] - '0';
        return digits.Length switch
        {
            16 => digits[0] is '4' or '6' || two is >= 50 and <= 59 || four is (>= 2221 and <= 2720) or (>= 3528 and <= 3589) || two is 36 or 38,
            15 => two is 34 or 37,
            14 => two is 36 or 38,
            19 => digits[0] is '4' || two is 50 or (>= 56 and <= 69),
            _ => false,
        };
    }
}
