namespace Microsoft.Bot.Builder;

/// <summary>Stores items by key.</summary>
public interface IStorage
{
    /// <summary>Reads the items that exist among some keys.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
