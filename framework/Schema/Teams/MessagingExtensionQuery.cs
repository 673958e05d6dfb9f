using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A query to a messaging extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionQuery"/>.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionQuery"/> with its values.</summary>
    public MessagingExtensionQuery(
        string? commandId = default,
        IList<MessagingExtensionParameter>? parameters = default,
        MessagingExtensionQueryOptions? queryOptions = default,
        string? state = default)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    /// <summary>Gets or sets the id of the command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string? CommandId { get; set; }

    /// <summary>Gets or sets the parameters.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Gets or sets which results are wanted.</summary>
    [JsonProperty(PropertyName = "queryOptions")]
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>Gets or sets the state of a sign-in that came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
