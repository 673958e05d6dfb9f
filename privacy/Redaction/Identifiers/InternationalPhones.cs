namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Numbers that begin with "+" or "00": the country's plan says where they end.</summary>
internal static class InternationalPhones
{
    public static (int Groups, double Confidence) Choose(Reading reading, in NumberChain chain, bool plus)
    {
        var prefix = plus && !chain.Digits(chain.Groups).StartsWith("00", StringComparison.Ordinal) ? 0 : 2;
        var cue = reading.CueOf(chain.Start, chain.End(chain.Groups));
        if (!plus && cue is Cue.Order or Cue.OtherNumber or Cue.Tracking or Cue.Card) return default;
        var digits = chain.Digits(chain.Groups)[prefix..];
        if (PhonePlans.Of(digits) is not { } plan) return plus || cue is Cue.Phone ? Longest(chain, prefix + 15) : default;
        // "+33 (0)6 …": the trunk zero is written and not dialled; Italy's is part of the number.
        var trunk = plan.CountryCode is not 39 && digits.Length > plan.CodeLength && digits[plan.CodeLength] == '0' ? 1 : 0;
        var before = prefix + plan.CodeLength + trunk;
        var groups = Between(chain, before + plan.Fewest, before + plan.Usual);
        if (groups == 0) groups = Between(chain, before + plan.Fewest, before + plan.Most);
        if (groups > 0) return (groups, 0.99);
        // Mistyped, but nothing else begins with a plus and so many digits.
        return plus || cue is Cue.Phone ? Longest(chain, before + plan.Most + 2) : default;
    }

    private static (int Groups, double Confidence) Longest(in NumberChain chain, int most)
    {
        var groups = Between(chain, 8, most);
        return (groups, 0.9);
    }

    private static int Between(in NumberChain chain, int fewest, int most)
    {
        for (var groups = chain.Groups; groups > 0; groups--)
        {
            if (chain.Length(groups) >= fewest && chain.Length(groups) <= most) return groups;
        }
        return 0;
    }
}
