namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Lets # stand for a recognized intent.</summary>
public class HashPathResolver : AliasPathResolver
{
    /// <summary>Initializes the resolver.</summary>
    public HashPathResolver()
        : base(alias: "#", prefix: "turn.recognized.intents.")
    {
    }
}
