using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The actions that a messaging extension suggests.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionSuggestedAction"/>.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionSuggestedAction"/> with its values.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction>? actions = default)
    {
        Actions = actions;
    }

    /// <summary>Gets or sets the actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction>? Actions { get; set; }
}
