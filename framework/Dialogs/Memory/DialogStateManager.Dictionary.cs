using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The memory of a turn as a dictionary of its scopes.</summary>
public partial class DialogStateManager : IDictionary<string, object>
{
    /// <summary>Gets the names of the scopes.</summary>
    public ICollection<string> Keys => [.. Configuration.MemoryScopes.Select(scope => scope.Name)];

    /// <summary>Gets what the scopes hold.</summary>
    public ICollection<object> Values => [.. Configuration.MemoryScopes.Select(scope => scope.GetMemory(_dialogContext)!)]; // Null as in the SDK.

    /// <summary>Gets the number of scopes.</summary>
    public int Count => Configuration.MemoryScopes.Count;

    /// <summary>Gets a value indicating whether no scopes can be added: true.</summary>
    public bool IsReadOnly => true;

    /// <summary>Gets or sets the value at a path, or all of a scope.</summary>
    public object this[string key]
    {
        get => GetValue<object>(key);
        set => SetValue(key, value);
    }

    /// <summary>Refuses.</summary>
    public void Add(string key, object value) => throw new NotSupportedException();

    /// <summary>Refuses.</summary>
    public void Add(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Returns whether there is a scope with a name.</summary>
    public bool ContainsKey(string key) => GetMemoryScope(key) is not null;

    /// <summary>Refuses.</summary>
    public bool Remove(string key) => throw new NotSupportedException();

    /// <summary>Refuses.</summary>
    public bool Remove(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Gets the value at a path; returns false when there is none.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => TryGetValue<object>(key, out value);

    /// <summary>Refuses.</summary>
    public void Clear() => throw new NotSupportedException();

    /// <summary>Refuses.</summary>
    public bool Contains(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <summary>Copies the scopes with their names.</summary>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (var entry in this)
        {
            array[arrayIndex++] = entry;
        }
    }

    /// <summary>Returns the scopes with their names.</summary>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => Configuration.MemoryScopes
        .Select(scope => new KeyValuePair<string, object>(scope.Name, scope.GetMemory(_dialogContext)!)) // Null as in the SDK.
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
