using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    /// <summary>The type of this action.</summary>
    public new const string Type = "OpenUri";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardOpenUri"/>.</summary>
    public O365ConnectorCardOpenUri()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardOpenUri"/> with its values.</summary>
    public O365ConnectorCardOpenUri(
        string? type = default,
        string? name = default,
        string? id = default,
        IList<O365ConnectorCardOpenUriTarget>? targets = default)
        : base(type, name, id)
    {
        Targets = targets;
    }

    /// <summary>Gets or sets the address for each system.</summary>
    [JsonProperty(PropertyName = "targets")]
    public IList<O365ConnectorCardOpenUriTarget>? Targets { get; set; }
}
