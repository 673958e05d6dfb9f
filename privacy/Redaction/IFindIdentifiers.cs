namespace EthicalBot.Privacy.Redaction;

/// <summary>Finds one kind of identifier.</summary>
internal interface IFindIdentifiers
{
    IEnumerable<Finding> Find(Reading reading);
}
