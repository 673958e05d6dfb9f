namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Payment cards: Luhn and issuer without a cue; after a card cue also a number that fails Luhn, because people mistype.</summary>
internal sealed class Cards : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        var lastEnd = -1;
        foreach (var window in NumberWindow.In(reading, 12, 19, " .-"))
        {
            if (window.Start < lastEnd) continue;
            var cue = reading.Cues.Nearest(window.Start, 30);
            var announced = cue is Cue.Card || reading.Expected is DataClass.Card;
            var known = window.Digits.Length >= 13 && HasIssuer(window.Digits) && Luhn(window.Digits) && cue is not (Cue.Order or Cue.OtherNumber or Cue.Tracking);
            if (!known && !(announced && window.Digits.Length >= 13)) continue;
            if (!known && LongerIsKnown(reading, window)) continue;
            lastEnd = window.End;
            yield return new Finding(window.Start, window.End, DataClass.Card);
        }
    }

    // "4111 1111 1111 1111 123": the card is the shorter window that checks, not the longer one that does not.
    private static bool LongerIsKnown(Reading reading, NumberWindow longer) =>
        NumberWindow.In(new Reading(reading.Text[longer.Start..longer.End], DataClass.None), 13, 19, " .-")
            .Any(w => w.Start == 0 && w.End < longer.End - longer.Start && HasIssuer(w.Digits) && Luhn(w.Digits));

    private static bool HasIssuer(string digits)
    {
        var two = int.Parse(digits.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture);
        var four = int.Parse(digits.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        return digits[0] == '4' || two is (>= 50 and <= 55) or 34 or 37 or 36 or 38 or (>= 56 and <= 69) || four is (>= 2221 and <= 2720) or (>= 3528 and <= 3589);
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            if (i % 2 == 1 && (value *= 2) > 9) value -= 9;
            sum += value;
        }
        return sum % 10 == 0;
    }
}
