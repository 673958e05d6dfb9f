using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer that shows a message and closes the task module.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Initializes an empty <see cref="TaskModuleMessageResponse"/>.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleMessageResponse"/> with its values.</summary>
    public TaskModuleMessageResponse(string? value = default)
        : base("message")
    {
        Value = value;
    }

    /// <summary>Gets or sets the message.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }
}
