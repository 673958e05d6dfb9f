namespace Microsoft.Recognizers.Text.Number;

// What the parts of a compound word mean together: "ein" + "und" + "zwanzig".
internal static class Compound
{
    private const NumberRole Ends = NumberRole.Ordinal | NumberRole.Denominator | NumberRole.Mixed;

    public static NumberWord? Meaning(List<NumberWord> parts)
    {
        var terms = new NumberTerms();
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            var reversed = IsUnitAndTens(parts, index);
            if (part.Is(NumberRole.And) ? index == 0 || index == parts.Count - 1 : !TryTake(part, terms, reversed ? parts[index + 2].Value : 0))
            {
                return null;
            }

            index += reversed ? 2 : 0;
        }

        return Ending(parts[^1], terms.Total);
    }

    private static bool TryTake(NumberWord part, NumberTerms terms, double tens)
    {
        if (tens > 0)
        {
            return terms.TryAdd(part.Value + tens);
        }

        if (part.Is(NumberRole.Scale | NumberRole.OrdinalScale) && terms.TryScale(part.Value, true))
        {
            return true;
        }

        return part.Is(NumberRole.Mixed) || part.Value == 0 || terms.TryAdd(part.Value, part.Is(NumberRole.Score));
    }

    private static NumberWord? Ending(NumberWord last, double total)
    {
        if (last.Is(NumberRole.Mixed))
        {
            return new(NumberRole.Mixed, total + last.Value);
        }

        var roles = last.Roles & (Ends | NumberRole.Singular);
        return (last.Roles & (Ends | NumberRole.Cardinal | NumberRole.Scale)) == 0 ? null
            : new(last.Is(NumberRole.Cardinal | NumberRole.Scale) ? roles | NumberRole.Cardinal : roles, total) { Denominator = total };
    }

    private static bool IsUnitAndTens(List<NumberWord> parts, int index) =>
        index + 2 < parts.Count
        && parts[index].Is(NumberRole.Cardinal) && parts[index].Value is > 0 and < 10
        && parts[index + 1].Is(NumberRole.And)
        && parts[index + 2].Value is >= 20 and < 100;
}
