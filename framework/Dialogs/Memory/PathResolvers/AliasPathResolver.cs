namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Replaces an alias at the start of a path.</summary>
public class AliasPathResolver : IPathResolver
{
    private readonly string _prefix;
    private readonly string _postfix;

    /// <summary>Initializes a resolver with what stands for the alias before the path and after it.</summary>
    public AliasPathResolver(string alias, string prefix, string? postfix = null)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(prefix);
        Alias = alias.Trim();
        _prefix = prefix.Trim();
        _postfix = postfix ?? string.Empty;
    }

    /// <summary>Gets the alias.</summary>
    public string Alias { get; }

    /// <summary>Returns the path with what stands for the alias, or as it is.</summary>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        return path.StartsWith(Alias, StringComparison.Ordinal) && path.Length > Alias.Length && IsPathChar(path[Alias.Length])
            ? $"{_prefix}{path[Alias.Length..]}{_postfix}".TrimEnd('.')
            : path;
    }

    /// <summary>Returns whether a name in a path can start with a character.</summary>
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
