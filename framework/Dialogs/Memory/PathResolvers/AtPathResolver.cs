namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Lets @ stand for the first entity of a name.</summary>
public class AtPathResolver : AliasPathResolver
{
    private const string Prefix = "turn.recognized.entities.";

    /// <summary>Initializes the resolver.</summary>
    public AtPathResolver()
        : base(alias: "@", prefix: Prefix)
    {
    }

    /// <summary>Returns the path with the first entity in place of the alias, or as it is.</summary>
    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (path.Length < 2 || path[0] != '@' || !IsPathChar(path[1]))
        {
            return path;
        }

        var end = path.AsSpan().IndexOfAny('.', '[');
        end = end < 0 ? path.Length : end;
        return $"{Prefix}{path[1..end]}.first(){path[end..]}";
    }
}
