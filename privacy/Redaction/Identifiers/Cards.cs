namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Payment cards: Luhn and issuer without a cue; after a card cue also a number that fails Luhn, because people mistype.</summary>
internal sealed class Cards : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        var lastEnd = -1;
        foreach (var windows in NumberWindow.ByStart(reading, 13, 19, " .-"))
        {
            if (windows[0].Start < lastEnd || Choose(reading, windows) is not { } card) continue;
            lastEnd = card.End;
            yield return new Finding(card.Start, card.End, IdentifierKind.Card);
        }
    }

    // "4111 1111 1111 1111 123": the card is the window that checks, not the longer one that does not.
    private static NumberWindow? Choose(Reading reading, IReadOnlyList<NumberWindow> windows)
    {
        var cue = reading.Cues.Nearest(windows[0].Start, 30);
        var announced = cue is Cue.Card || reading.Expected is DataClass.Card;
        // Only a cue right before the number speaks against a card that checks.
        if (announced || reading.Cues.Nearest(windows[0].Start, 14) is not (Cue.Order or Cue.OtherNumber or Cue.Tracking))
        {
            foreach (var window in windows)
            {
                if (HasIssuer(window.Digits) && Luhn(window.Digits)) return window;
            }
        }
        return announced ? windows[0] : null;
    }

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
