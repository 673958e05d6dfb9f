namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Dates beside a word of birth; other dates are kept, because a delivery has one too.</summary>
internal sealed class BirthDates : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading) =>
        from date in Dates.Written().Matches(reading.Text)
        let end = date.Index + date.Length
        where reading.Cues.Before(date.Index, 28, Cue.Birth) || reading.Cues.After(end, 10, Cue.Birth) || reading.Expected is DataClass.DateOfBirth
        select new Finding(date.Index, end, DataClass.DateOfBirth);
}
