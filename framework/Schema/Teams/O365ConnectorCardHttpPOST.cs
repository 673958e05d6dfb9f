using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that posts to the bot.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    /// <summary>The type of this action.</summary>
    public new const string Type = "HttpPOST";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardHttpPOST"/>.</summary>
    public O365ConnectorCardHttpPOST()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardHttpPOST"/> with its values.</summary>
    public O365ConnectorCardHttpPOST(string? type = default, string? name = default, string? id = default, string? body = default)
        : base(type, name, id)
    {
        Body = body;
    }

    /// <summary>Gets or sets the body to post.</summary>
    [JsonProperty(PropertyName = "body")]
    public string? Body { get; set; }
}
