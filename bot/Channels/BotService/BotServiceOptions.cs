using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Settings <c>Channels:BotService:*</c>; who the bot is to Azure stands in <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.</summary>
internal sealed class BotServiceOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Channels:BotService";

    /// <summary>Seconds for which an invoke, or a request that expects replies, is held open for its turn: 1 to 14. The service itself gives up after 15.</summary>
    [Range(1, 14)]
    public int AnswerSeconds { get; set; } = 10;

    /// <summary>Bytes of one activity at most: 1 kB to 1 MB.</summary>
    [Range(1024, 1024 * 1024)]
    public int MostActivityBytes { get; set; } = 256 * 1024;
}
