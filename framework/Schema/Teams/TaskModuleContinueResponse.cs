using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer that shows a task module.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Initializes an empty <see cref="TaskModuleContinueResponse"/>.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleContinueResponse"/> with its values.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>Gets or sets what the task module shows.</summary>
    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo? Value { get; set; }
}
