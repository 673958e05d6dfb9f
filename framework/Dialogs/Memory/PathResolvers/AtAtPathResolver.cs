namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Lets @@ stand for all entities of a name.</summary>
public class AtAtPathResolver : AliasPathResolver
{
    /// <summary>Initializes the resolver.</summary>
    public AtAtPathResolver()
        : base(alias: "@@", prefix: "turn.recognized.entities.")
    {
    }
}
