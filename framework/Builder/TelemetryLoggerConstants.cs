namespace Microsoft.Bot.Builder;

/// <summary>The names of the events of <see cref="TelemetryLoggerMiddleware"/>.</summary>
public static class TelemetryLoggerConstants
{
    /// <summary>An activity was received.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>An activity was sent.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>An activity was replaced.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>An activity was deleted.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
