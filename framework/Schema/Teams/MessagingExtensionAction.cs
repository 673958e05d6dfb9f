using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a messaging extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Initializes an empty <see cref="MessagingExtensionAction"/>.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Initializes a <see cref="MessagingExtensionAction"/> with its values.</summary>
    public MessagingExtensionAction(
        object? data = default,
        TaskModuleRequestContext? context = default,
        string? commandId = default,
        string? commandContext = default,
        string? botMessagePreviewAction = default,
        IList<Activity>? botActivityPreview = default,
        MessageActionsPayload? messagePayload = default)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>Gets or sets the id of the command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string? CommandId { get; set; }

    /// <summary>Gets or sets where the command was started, message, compose or commandbox.</summary>
    [JsonProperty(PropertyName = "commandContext")]
    public string? CommandContext { get; set; }

    /// <summary>Gets or sets what the user did with the preview, edit or send.</summary>
    [JsonProperty(PropertyName = "botMessagePreviewAction")]
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>Gets or sets the preview.</summary>
    [JsonProperty(PropertyName = "botActivityPreview")]
    public IList<Activity>? BotActivityPreview { get; set; }

    /// <summary>Gets or sets the message that the action starts from.</summary>
    [JsonProperty(PropertyName = "messagePayload")]
    public MessageActionsPayload? MessagePayload { get; set; }

    /// <summary>Gets or sets the state of a sign-in that came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
