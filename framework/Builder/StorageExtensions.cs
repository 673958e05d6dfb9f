namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes items of one type.</summary>
public static class StorageExtensions
{
    /// <summary>Reads items, without those of another type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var items = new Dictionary<string, TStoreItem>(found.Count);
        foreach (var (key, item) in found)
        {
            if (item is TStoreItem typed)
            {
                items.Add(key, typed);
            }
        }

        return items;
    }

    /// <summary>Writes items.</summary>
    public static Task WriteAsync<TStoreItem>(
        this IStorage storage, IDictionary<string, TStoreItem> changes, CancellationToken cancellationToken = default)
        where TStoreItem : class => storage.WriteAsync(changes.ToDictionary(change => change.Key, change => (object)change.Value), cancellationToken);
}
