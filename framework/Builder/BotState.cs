using Newtonsoft.Json.Linq;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>State that is read once in a turn, kept in the turn, and written when it has changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    /// <summary>Initializes a state over a storage.</summary>
    /// <param name="storage">Where the state is stored.</param>
    /// <param name="contextServiceKey">The key under which a turn keeps the state.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Makes a property of this state.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        Require.NotBlank(name);
        return new Property<T>(this, name);
    }

    /// <summary>Returns what the turn keeps, or null before it was loaded.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Reads the state, unless the turn has it already.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        Keep(turnContext, stored switch
        {
            IDictionary<string, object> dictionary => new CachedBotState(dictionary),

            // A storage that does not write type names gives back what it parsed.
            JObject json => new CachedBotState(json.ToObject<Dictionary<string, object>>()),
            null => new CachedBotState(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        });
    }

    /// <summary>Writes the state if it has changed, or in any case if <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is null || !(force || cached.IsChanged()))
        {
            return;
        }

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.RememberAsWritten();
    }

    /// <summary>Empties what the turn keeps; the next save writes the empty state.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // Without a remembered hash any content counts as changed, also none.
        Keep(turnContext, new CachedBotState { Hash = string.Empty });
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from the storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns a copy of what the turn keeps as JSON, or null before it was loaded.</summary>
    public JToken? Get(ITurnContext turnContext) =>
        GetCachedState(turnContext) is { } cached ? JToken.FromObject(cached.State) : null;

    /// <summary>Returns the key of the state in the storage.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Returns the value of a property; a missing value type is an error, any other missing value is null.</summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext, propertyName).State;
        if (!state.TryGetValue(propertyName, out var value))
        {
            if (typeof(T).IsValueType)
            {
                throw new KeyNotFoundException(propertyName);
            }

            return Task.FromResult<T>(default!); // The SDK's contract: null for a missing value.
        }

        if (value is null)
        {
            return Task.FromResult<T>(default!); // Null is a value that was set.
        }

        if (value is T typed)
        {
            return Task.FromResult(typed);
        }

        // Numbers and untyped objects come back from JSON in another type; keep the object, so that changes to it are saved.
        var converted = (value as JToken ?? JToken.FromObject(value)).ToObject<T>()!; // The token is not null.
        state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    /// <summary>Deletes the value of a property.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets the value of a property.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private CachedBotState Loaded(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)
            ?? throw new InvalidOperationException($"{GetType().Name} must be loaded before its property '{propertyName}' is used.");
    }

    private void Keep(ITurnContext turnContext, CachedBotState state) => turnContext.TurnState.Set(_contextServiceKey, state);

    /// <summary>What a turn keeps of a state.</summary>
    public class CachedBotState
    {
        /// <summary>Initializes the cache with a state, or an empty one.</summary>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = HashOf(State);
        }

        /// <summary>Gets or sets the properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        /// <summary>Returns whether the state differs from what was read or written last.</summary>
        public bool IsChanged() => Hash != HashOf(State);

        internal void RememberAsWritten() => Hash = HashOf(State);

        private static string HashOf(object state) => JsonConvert.SerializeObject(state);
    }
}
