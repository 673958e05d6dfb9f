namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings path resolvers.</summary>
public interface IComponentPathResolvers
{
    /// <summary>Returns the resolvers.</summary>
    IEnumerable<IPathResolver> GetPathResolvers();
}
