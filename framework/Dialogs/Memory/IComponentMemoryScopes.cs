using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings memory scopes.</summary>
public interface IComponentMemoryScopes
{
    /// <summary>Returns the scopes.</summary>
    IEnumerable<MemoryScope> GetMemoryScopes();
}
