using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The actions that a tab suggests.</summary>
public class TabSuggestedActions
{
    /// <summary>Initializes an empty <see cref="TabSuggestedActions"/>.</summary>
    public TabSuggestedActions()
    {
    }

    /// <summary>Gets or sets the actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction>? Actions { get; set; }
}
