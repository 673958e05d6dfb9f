using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a form.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    /// <summary>The type of this action.</summary>
    public new const string Type = "ActionCard";

    /// <summary>Initializes an empty <see cref="O365ConnectorCardActionCard"/>.</summary>
    public O365ConnectorCardActionCard()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardActionCard"/> with its values.</summary>
    public O365ConnectorCardActionCard(
        string? type = default,
        string? name = default,
        string? id = default,
        IList<O365ConnectorCardInputBase>? inputs = default,
        IList<O365ConnectorCardActionBase>? actions = default)
        : base(type, name, id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>Gets or sets the inputs of the form.</summary>
    [JsonProperty(PropertyName = "inputs")]
    public IList<O365ConnectorCardInputBase>? Inputs { get; set; }

    /// <summary>Gets or sets the actions of the form.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<O365ConnectorCardActionBase>? Actions { get; set; }
}
