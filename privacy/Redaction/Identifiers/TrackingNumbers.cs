namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Parcel numbers: by a carrier's shape or check digit, or after a cue.</summary>
internal sealed class TrackingNumbers : IFindIdentifiers
{
    private const int FarthestCue = 40;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var done = 0;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done || (group.Length == 1 && !reading.Cues.Has(Cue.Tracking) && !IsInAWord(reading.Text, group))) continue;
            var start = ShopNumberText.Start(reading.Text, group.Start, done, letters: 4);
            if ((PostalUnion(reading, start, done) ?? At(reading, start)) is not { } number) continue;
            (found ??= []).Add(number);
            done = number.End;
        }
        return found ?? [];
    }

    private static bool IsInAWord(string text, DigitGroup group) =>
        (group.Start > 0 && Reading.IsWord(text[group.Start - 1])) || (group.End < text.Length && Reading.IsWord(text[group.End]));

    // "rb 123 456 785 gb": in small letters only the check digit tells it from two words.
    private static Finding? PostalUnion(Reading reading, int start, int done) =>
        start - 3 >= done && reading.Text[start - 1] == ' ' && char.IsAsciiLetter(reading.Text[start - 2]) && char.IsAsciiLetter(reading.Text[start - 3])
        && (start == 3 || !Reading.IsWord(reading.Text[start - 4])) && CarrierShapes.Length(CodeWindow.From(reading.Text, start - 3)) == 13 ? At(reading, start - 3) : null;

    private static Finding? At(Reading reading, int start)
    {
        if (start > 0 && Reading.IsWord(reading.Text[start - 1])) return null;
        var window = CodeWindow.From(reading.Text, start);
        if (CarrierShapes.Length(window) is > 0 and var length && reading.Cues.Nearest(start, 25) is not (Cue.Order or Cue.OtherNumber))
            return new Finding(start, window.End(length), IdentifierKind.TrackingNumber, 0.97);
        if (reading.Expected is not DataClass.TrackingNumber && !SaysNumberOfAParcel(reading, start) && reading.Cues.Nearest(start, FarthestCue) is not Cue.Tracking
            && reading.Cues.Following(ShopNumberText.End(reading.Text, start, most: 40), 20) is not Cue.Tracking) return null;
        var end = ShopNumberText.End(reading.Text, start, most: 40);
        var written = reading.Text.AsSpan(start..end);
        if (ShopNumberText.Digits(written) < 7 || ShopNumberText.IsDate(written) || IsAPhone(written)) return null;
        return new Finding(start, end, IdentifierKind.TrackingNumber, 0.95);
    }

    // "mon colis devait arriver le 12/03, numéro 13397426364"
    private static bool SaysNumberOfAParcel(Reading reading, int start) =>
        reading.Cues.Has(Cue.Tracking) && reading.Cues.Nearest(start, FarthestCue) is null && LetterOrders.SaysNumber(reading.Text.AsSpan(0, start))
        && reading.Cues.EndOfLast(start, 120, Cue.Tracking) is var parcel and >= 0 && parcel > reading.Cues.EndOfLast(start, 120, Cue.Order);

    // "envoyez un SMS pour le colis au 06 12 34 56 78"
    private static bool IsAPhone(ReadOnlySpan<char> written) =>
        written.Length == 14 && written[0] == '0' && written[2] == written[5] && written[5] == written[8] && written[8] == written[11] && !char.IsAsciiLetterOrDigit(written[2]);
}
