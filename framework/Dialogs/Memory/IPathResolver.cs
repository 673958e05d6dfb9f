namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Expands the short forms of paths.</summary>
public interface IPathResolver
{
    /// <summary>Returns the path in full, or as it is when it has no short form.</summary>
    string TransformPath(string path);
}
