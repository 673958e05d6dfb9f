namespace Microsoft.Bot.Builder;

/// <summary>An item whose concurrent writes are noticed.</summary>
public interface IStoreItem
{
    /// <summary>Gets or sets the version that was read, or "*" to overwrite any.</summary>
    string? ETag { get; set; }
}
