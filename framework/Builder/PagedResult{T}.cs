namespace Microsoft.Bot.Builder;

/// <summary>One page of a longer list.</summary>
public class PagedResult<T>
{
    /// <summary>Gets or sets the items of the page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Gets or sets what to ask the next page with, or null on the last.</summary>
    public string? ContinuationToken { get; set; }
}
