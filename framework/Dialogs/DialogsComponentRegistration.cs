using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The memory scopes and path resolvers of dialogs.</summary>
public class DialogsComponentRegistration : ComponentRegistration, IComponentMemoryScopes, IComponentPathResolvers
{
    /// <summary>Returns the scopes.</summary>
    public virtual IEnumerable<MemoryScope> GetMemoryScopes() => DialogStateManagerConfiguration.Default().MemoryScopes;

    /// <summary>Returns the resolvers.</summary>
    public virtual IEnumerable<IPathResolver> GetPathResolvers() => DialogStateManagerConfiguration.Default().PathResolvers;
}
