using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module shows.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Initializes an empty <see cref="TaskModuleTaskInfo"/>.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleTaskInfo"/> with its values.</summary>
    public TaskModuleTaskInfo(
        string? title = default,
        object? height = default,
        object? width = default,
        string? url = default,
        Attachment? card = default,
        string? fallbackUrl = default,
        string? completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the height in pixels, or small, medium or large.</summary>
    [JsonProperty(PropertyName = "height")]
    public object? Height { get; set; }

    /// <summary>Gets or sets the width in pixels, or small, medium or large.</summary>
    [JsonProperty(PropertyName = "width")]
    public object? Width { get; set; }

    /// <summary>Gets or sets the address of the page to show.</summary>
    [JsonProperty(PropertyName = "url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the Adaptive Card to show.</summary>
    [JsonProperty(PropertyName = "card")]
    public Attachment? Card { get; set; }

    /// <summary>Gets or sets the address to open where task modules are not supported.</summary>
    [JsonProperty(PropertyName = "fallbackUrl")]
    public string? FallbackUrl { get; set; }

    /// <summary>Gets or sets the app id of the bot that gets the result.</summary>
    [JsonProperty(PropertyName = "completionBotId")]
    public string? CompletionBotId { get; set; }
}
