using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The memory of a turn: scopes by name, and the values in them by path.</summary>
public partial class DialogStateManager
{
    private const string First = ".first()";

    private static readonly char[] Separators = ['.', '['];

    private static readonly JsonSerializer Snapshots = JsonSerializer.Create(new JsonSerializerSettings
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
    });

    private readonly DialogContext _dialogContext;
    private int _version;

    static DialogStateManager() => ComponentRegistration.Add(new DialogsComponentRegistration());

    /// <summary>Initializes the memory with a configuration, that of the turn, or the standard one.</summary>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration? configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _dialogContext = dc;
        Configuration = configuration ?? dc.Context.TurnState.Get<DialogStateManagerConfiguration>() ?? Standard(dc);
    }

    /// <summary>Gets or sets the scopes and the short forms.</summary>
    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>Returns the scope with a name, whatever its case, or null.</summary>
    public virtual MemoryScope? GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Configuration.MemoryScopes.Find(scope => scope.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns the scope of a path, and the path within it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scope.</exception>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.IndexOfAny(Separators);
        var name = end < 0 ? path : path[..end];
        remainingPath = end < 0 ? string.Empty : path[end..].TrimStart('.');
        return GetMemoryScope(name) ?? throw new ArgumentOutOfRangeException(
            nameof(path), $"'{name}' does not match memory scopes:[{string.Join(",", Keys)}]");
    }

    /// <summary>Returns the version of the memory, which changes with each value that is set or removed.</summary>
    public string Version() => _version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns a path without its short form.</summary>
    public virtual string TransformPath(string path) =>
        Configuration.PathResolvers.Aggregate(path, (current, resolver) => resolver.TransformPath(current));

    /// <summary>Gets the value at a path; returns false when there is none.</summary>
    public virtual bool TryGetValue<T>(string path, out T value)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        var at = path.LastIndexOf(First, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return TryGetResolved(path, out value);
        }

        value = default!; // Without meaning when false is returned.
        if (!TryGetResolved<JArray>(path[..at], out var all) || all.Count == 0)
        {
            return false;
        }

        // Lists of entities come in groups.
        var first = all[0] is JArray group ? group.FirstOrDefault() : all[0];
        return first is not null && ObjectPath.TryGetPathValue(first, path[(at + First.Length)..].TrimStart('.'), out value);
    }

    /// <summary>Returns the value at a path, or what a function gives for it.</summary>
    public virtual T GetValue<T>(string pathExpression, Func<T>? defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(pathExpression);
        return TryGetValue<T>(pathExpression, out var value) ? value : defaultValue is null ? default! : defaultValue(); // As in the SDK.
    }

    /// <summary>Returns the whole number at a path, or a default value.</summary>
    public virtual int GetIntValue(string pathExpression, int defaultValue = 0) => GetValue(pathExpression, () => defaultValue);

    /// <summary>Returns the truth value at a path, or a default value.</summary>
    public virtual bool GetBoolValue(string pathExpression, bool defaultValue = false) => GetValue(pathExpression, () => defaultValue);

    /// <summary>Returns the text at a path, or a default value.</summary>
    public virtual string GetStringValue(string pathExpression, string? defaultValue = default) =>
        GetValue(pathExpression, () => defaultValue!); // Null is what the caller wants then.

    /// <summary>Sets the value at a path as JSON.</summary>
    public virtual void SetValue(string path, object? value)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (value is Task)
        {
            throw new ArgumentException($"{path} = You can't pass an unresolved Task to SetValue", nameof(value));
        }

        path = TransformPath(path);
        var scope = ResolveMemoryScope(path, out var rest);
        var json = value is null or JToken ? value : JToken.FromObject(value, Snapshots);
        if (rest.Length == 0 || scope.IsReadOnly)
        {
            scope.SetMemory(_dialogContext, json!); // Each scope refuses null in its own way.
        }
        else
        {
            ObjectPath.SetPathValue(this, path, json);
            NoteChange(path);
        }

        _version++;
    }

    /// <summary>Removes the value at a path.</summary>
    public virtual void RemoveValue(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        var scope = ResolveMemoryScope(path, out _);
        if (scope.IsReadOnly)
        {
            scope.SetMemory(_dialogContext, null!); // It refuses whatever is given.
        }

        ObjectPath.RemovePathValue(this, path);
        NoteChange(path);
        _version++;
    }

    /// <summary>Returns a copy of all scopes that show in snapshots.</summary>
    public virtual JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Configuration.MemoryScopes.Where(scope => scope.IncludeInSnapshot))
        {
            if (scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = JToken.FromObject(memory, Snapshots);
            }
        }

        return snapshot;
    }

    /// <summary>Reads all scopes.</summary>
    public virtual async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.LoadAsync(_dialogContext, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes all scopes.</summary>
    public virtual async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.SaveChangesAsync(_dialogContext, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a scope from its storage.</summary>
    public virtual async Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default)
    {
        if (GetMemoryScope(name) is { } scope)
        {
            await scope.DeleteAsync(_dialogContext, cancellationToken).ConfigureAwait(false);
        }
    }

    private static DialogStateManagerConfiguration Standard(DialogContext dc)
    {
        // All memories of the turn share it.
        var configuration = new DialogStateManagerConfiguration();
        foreach (var component in ComponentRegistration.Components)
        {
            configuration.MemoryScopes.AddRange((component as IComponentMemoryScopes)?.GetMemoryScopes() ?? []);
            configuration.PathResolvers.AddRange((component as IComponentPathResolvers)?.GetPathResolvers() ?? []);
        }

        dc.Context.TurnState.Set(configuration);
        return configuration;
    }

    // Paths in brackets lead through all scopes, so a path is followed from here and not from its scope.
    private bool TryGetResolved<T>(string path, out T value) => path.IndexOfAny(Separators) < 0
        ? ObjectPath.TryGetPathValue(GetMemoryScope(path)?.GetMemory(_dialogContext), string.Empty, out value)
        : ObjectPath.TryGetPathValue(this, path, out value);
}
