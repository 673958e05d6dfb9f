using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and the short forms that a memory knows.</summary>
public class DialogStateManagerConfiguration
{
    /// <summary>Gets or sets the resolvers of short forms, in the order in which they are tried.</summary>
    public List<IPathResolver> PathResolvers { get; set; } = [];

    /// <summary>Gets or sets the scopes.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } = [];

    internal static DialogStateManagerConfiguration Default() => new()
    {
        PathResolvers =
        [
            new DollarPathResolver(),
            new HashPathResolver(),
            new AtAtPathResolver(),
            new AtPathResolver(),
            new PercentPathResolver(),
        ],
        MemoryScopes =
        [
            new TurnMemoryScope(),
            new SettingsMemoryScope(),
            new DialogMemoryScope(),
            new DialogContextMemoryScope(),
            new DialogClassMemoryScope(),
            new ClassMemoryScope(),
            new ThisMemoryScope(),
            new ConversationMemoryScope(),
            new UserMemoryScope(),
        ],
    };
}
