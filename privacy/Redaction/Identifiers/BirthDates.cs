namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Dates beside a word of birth; other dates are kept, because a delivery has one too.</summary>
internal sealed class BirthDates : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        var asked = reading.Expected is DataClass.DateOfBirth;
        if (!asked && !reading.Cues.Has(Cue.Birth)) return [];
        return from date in Dates.Written().Matches(reading.Text)
               let end = date.Index + date.Length
               where asked || reading.Cues.Before(date.Index, 28, Cue.Birth) || reading.Cues.After(end, 10, Cue.Birth)
               select new Finding(date.Index, end, IdentifierKind.DateOfBirth);
    }
}
