using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which results of a query are wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionQueryOptions"/>.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionQueryOptions"/> with its values.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>Gets or sets how many results to leave out.</summary>
    [JsonProperty(PropertyName = "skip")]
    public int? Skip { get; set; }

    /// <summary>Gets or sets how many results to return.</summary>
    [JsonProperty(PropertyName = "count")]
    public int? Count { get; set; }
}
