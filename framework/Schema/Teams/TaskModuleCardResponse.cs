using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to a task module invoke of a tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Initializes an empty <see cref="TaskModuleCardResponse"/>.</summary>
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleCardResponse"/> with its values.</summary>
    public TaskModuleCardResponse(TabResponse? value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>Gets or sets what the tab shows.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponse? Value { get; set; }
}
