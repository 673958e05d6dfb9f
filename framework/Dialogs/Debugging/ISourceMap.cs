using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Knows where things were declared.</summary>
public interface ISourceMap
{
    /// <summary>Keeps where a thing was declared.</summary>
    void Add(object item, SourceRange range);

    /// <summary>Gets where a thing was declared; returns false when that is not known.</summary>
    bool TryGetValue(object item, [MaybeNullWhen(false)] out SourceRange range);
}
