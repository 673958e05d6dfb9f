namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Lets $ stand for the memory of the dialog.</summary>
public class DollarPathResolver : AliasPathResolver
{
    /// <summary>Initializes the resolver.</summary>
    public DollarPathResolver()
        : base(alias: "$", prefix: "dialog.")
    {
    }
}
