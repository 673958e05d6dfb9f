using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to an action of a messaging extension.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionActionResponse"/>.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionActionResponse"/> with its values.</summary>
    public MessagingExtensionActionResponse(TaskModuleResponseBase? task = default, MessagingExtensionResult? composeExtension = default)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>Gets or sets the task module to show.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>Gets or sets the result.</summary>
    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>Gets or sets how long the answer may be cached.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
