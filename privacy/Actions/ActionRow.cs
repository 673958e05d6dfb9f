namespace EthicalBot.Privacy.Actions;

/// <summary>What becomes of one class of data at each destination, for the register of processing.</summary>
public sealed record ActionRow(
    PrivacyAction Dialog, PrivacyAction Model, PrivacyAction Transcript, PrivacyAction Handoff, PrivacyAction SearchIndex, PrivacyAction Log, PrivacyAction Audit)
{
    /// <summary>What becomes of it at one destination; an unknown destination gets nothing.</summary>
    public PrivacyAction At(Destination destination) => destination switch
    {
        Destination.Dialog => Dialog,
        Destination.Model => Model,
        Destination.Transcript => Transcript,
        Destination.Handoff => Handoff,
        Destination.SearchIndex => SearchIndex,
        Destination.Log => Log,
        Destination.Audit => Audit,
        _ => PrivacyAction.Erase,
    };
}
