using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that go away when one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Initializes an empty <see cref="SuggestedActions"/>.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Initializes a <see cref="SuggestedActions"/> with its values.</summary>
    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Initializes a <see cref="SuggestedActions"/> with copies of the values, which may not be null.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }

    /// <summary>Gets or sets the ids of those who see the actions; everybody when empty.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string>? To { get; set; }

    /// <summary>Gets or sets the actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction>? Actions { get; set; }
}
