namespace EthicalBot.Bot.Channels;

/// <summary>The bot's own account.</summary>
internal static class BotAccount
{
    /// <summary>Its id in every conversation.</summary>
    public const string Id = "ethicalbot";
}
