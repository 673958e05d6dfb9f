using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens next in a task module.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Initializes an empty <see cref="TaskModuleResponseBase"/>.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleResponseBase"/> with its values.</summary>
    public TaskModuleResponseBase(string? type = default)
    {
        Type = type;
    }

    /// <summary>Gets or sets the type, continue or message.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }
}
