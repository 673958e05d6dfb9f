using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that views an address.</summary>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    /// <summary>The type of this action.</summary>
    public new const string Type = "ViewAction";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardViewAction"/>.</summary>
    public O365ConnectorCardViewAction()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardViewAction"/> with its values.</summary>
    public O365ConnectorCardViewAction(string? type = default, string? name = default, string? id = default, IList<string>? target = default)
        : base(type, name, id)
    {
        Target = target;
    }

    /// <summary>Gets or sets the addresses, of which the first is used.</summary>
    [JsonProperty(PropertyName = "target")]
    public IList<string>? Target { get; set; }
}
