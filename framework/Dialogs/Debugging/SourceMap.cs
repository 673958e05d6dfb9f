using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Keeps where things were declared for as long as they live.</summary>
public class SourceMap : ISourceMap
{
    private readonly ConditionalWeakTable<object, SourceRange> _ranges = [];

    /// <summary>Keeps where a thing was declared.</summary>
    public void Add(object item, SourceRange range) => _ranges.AddOrUpdate(item, range);

    /// <summary>Gets where a thing was declared; returns false when that is not known.</summary>
    public bool TryGetValue(object item, [MaybeNullWhen(false)] out SourceRange range) => _ranges.TryGetValue(item, out range);
}
