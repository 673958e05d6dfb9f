using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a connector card.</summary>
public class O365ConnectorCardActionBase
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardActionBase"/>.</summary>
    public O365ConnectorCardActionBase()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardActionBase"/> with its values.</summary>
    public O365ConnectorCardActionBase(string? type = default, string? name = default, string? id = default)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    /// <summary>Gets or sets the type, such as ViewAction, OpenUri, HttpPOST or ActionCard.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "@id")]
    public string? Id { get; set; }
}
