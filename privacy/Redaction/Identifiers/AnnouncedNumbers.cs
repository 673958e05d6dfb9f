namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Identifiers that only the word beside them tells from any other number; a wrong check digit does not matter there.</summary>
internal sealed class AnnouncedNumbers : IFindIdentifiers
{
    private const int FarthestBefore = 45;
    private const int FarthestAfter = 24;

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) return [];
        List<Finding>? found = null;
        var done = 0;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done) continue;
            var start = AnnouncedText.Start(reading.Text, group.Start, Math.Max(done, reading.Cues.LastEnd(group.Start)));
            if (start > 0 && Reading.IsWord(reading.Text[start - 1])) continue;
            if (CueOf(reading, start, group.End) is not { } cue || AnnouncedNumber.By(cue) is not { } number) continue;
            if (AnnouncedText.End(reading.Text, start, number) is not (> 0 and var end)) continue;
            (found ??= []).Add(new Finding(start, end, KindOf(reading.Text.AsSpan(start..end), cue, number), 0.95));
            done = end;
        }
        return found ?? [];
    }

    private static Cue? CueOf(Reading reading, int start, int end) =>
        reading.Cues.Nearest(start, FarthestBefore) ?? reading.Cues.Following(WordEnd(reading.Text, end), FarthestAfter);

    private static int WordEnd(string text, int end)
    {
        var last = Math.Min(text.Length, end + FarthestAfter);
        while (end < last && Reading.IsWord(text[end])) end++;
        return end;
    }

    // "NIF" is the word of two countries, "SIRET" is said of both numbers.
    private static IdentifierKind KindOf(ReadOnlySpan<char> written, Cue cue, AnnouncedNumber number) => cue switch
    {
        Cue.Nif or Cue.Nie or Cue.Dni when char.IsAsciiLetter(written[0]) && written[0] is 'X' or 'Y' or 'Z' or 'x' or 'y' or 'z' => IdentifierKind.SpanishNie,
        Cue.Nif when char.IsAsciiLetter(written[^1]) => IdentifierKind.SpanishDni,
        Cue.Siret when AnnouncedText.Count(written) < 12 => IdentifierKind.FrenchSiren,
        Cue.Siren when AnnouncedText.Count(written) > 12 => IdentifierKind.FrenchSiret,
        _ => number.Kind,
    };
}
