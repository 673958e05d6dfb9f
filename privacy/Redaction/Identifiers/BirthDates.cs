namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Dates beside a word of birth; other dates are kept, because a delivery has one too.</summary>
internal sealed class BirthDates : IFindIdentifiers
{
    private const int FarthestBefore = 50;
    private const int FarthestAfter = 16;

    public IEnumerable<Finding> Find(Reading reading)
    {
        var asked = reading.Expected is DataClass.DateOfBirth;
        if (reading.Digits.Count == 0 || (!asked && !reading.Cues.Has(Cue.Birth))) return [];
        return from date in Dates.Written().Matches(reading.Text)
               let end = date.Index + date.Length
               where asked || IsAnnounced(reading, date.Index) || IsSaidOf(reading, end)
               select new Finding(date.Index, end, IdentifierKind.DateOfBirth, 0.97);
    }

    // The first date after the word is the birth; one further on is something else's.
    private static bool IsAnnounced(Reading reading, int start) =>
        reading.Cues.EndOfLast(start, FarthestBefore, Cue.Birth) is >= 0 and var cue && !IsOnlyNot(reading.Text.AsSpan(0, cue), start - cue) && !HoldsAnotherDate(reading.Text.AsSpan(cue..start));

    // "ne le 12/03/1984" without its accent is a birth, "je ne le vois pas depuis le 12/03" is not.
    private static bool IsOnlyNot(ReadOnlySpan<char> cue, int distance) => distance > 2 && cue.EndsWith("ne le", StringComparison.OrdinalIgnoreCase);

    // "née à Lyon (69) le 12/03/1984": two or three digits between are a place's.
    private static bool HoldsAnotherDate(ReadOnlySpan<char> between)
    {
        var digits = ShopNumberText.Digits(between);
        return digits > 3 || (digits > 0 && between.IndexOf('(') < 0);
    }

    // "am 27. März 1940 geboren", "12/03/1984 (born)"
    private static bool IsSaidOf(Reading reading, int end) => reading.Cues.Following(end, FarthestAfter) is Cue.Birth;
}
