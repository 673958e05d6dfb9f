using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a task module invoke.</summary>
public class TaskModuleResponse
{
    /// <summary>Initializes an empty <see cref="TaskModuleResponse"/>.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleResponse"/> with its values.</summary>
    public TaskModuleResponse(TaskModuleResponseBase? task = default)
    {
        Task = task;
    }

    /// <summary>Gets or sets what happens next.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>Gets or sets how long the answer may be cached.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
