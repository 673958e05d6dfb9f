using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of an actionableMessage/executeAction invoke.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardActionQuery"/>.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardActionQuery"/> with its values.</summary>
    public O365ConnectorCardActionQuery(string? body = default, string? actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>Gets or sets the body of the action.</summary>
    [JsonProperty(PropertyName = "body")]
    public string? Body { get; set; }

    /// <summary>Gets or sets the id of the action.</summary>
    [JsonProperty(PropertyName = "actionId")]
    public string? ActionId { get; set; }
}
