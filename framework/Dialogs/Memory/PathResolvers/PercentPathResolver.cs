namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Lets % stand for the properties of the dialog.</summary>
public class PercentPathResolver : AliasPathResolver
{
    /// <summary>Initializes the resolver.</summary>
    public PercentPathResolver()
        : base(alias: "%", prefix: "class.")
    {
    }
}
