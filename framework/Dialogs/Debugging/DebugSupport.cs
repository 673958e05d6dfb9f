namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>What debuggers need to know of dialogs.</summary>
public static class DebugSupport
{
    /// <summary>Gets or sets the map of where dialogs were declared.</summary>
    public static ISourceMap SourceMap { get; set; } = NullSourceMap.Instance;
}
