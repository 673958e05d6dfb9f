namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>The bot's own account on this channel.</summary>
internal static class BotAccount
{
    /// <summary>Its id in every conversation.</summary>
    public const string Id = "ethicalbot";
}
