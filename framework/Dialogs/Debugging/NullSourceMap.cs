using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map that keeps nothing.</summary>
public class NullSourceMap : ISourceMap
{
    /// <summary>The map that everybody shares.</summary>
    public static readonly ISourceMap Instance = new NullSourceMap();

    private NullSourceMap()
    {
    }

    /// <summary>Does nothing.</summary>
    public void Add(object item, SourceRange range)
    {
    }

    /// <summary>Returns false.</summary>
    public bool TryGetValue(object item, [MaybeNullWhen(false)] out SourceRange range)
    {
        range = null;
        return false;
    }
}
