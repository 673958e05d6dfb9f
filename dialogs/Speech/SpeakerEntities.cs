namespace EthicalBot.Dialogs.Speech;

/// <summary>The types of entities by which machines read who speaks and from what.</summary>
public static class SpeakerEntities
{
    /// <summary>schema.org's message: at most one of an activity, with its citations and the mark of generated text.</summary>
    public const string Message = "https://schema.org/Message";
}
