namespace EthicalBot.Bot.Turn;

/// <summary>Settings <c>AiText:*</c>: what text that an AI wrote may contain.</summary>
internal sealed class AiTextOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "AiText";

    /// <summary>Hosts to which it may link, with their subdomains, such as <c>shop.example</c>.</summary>
    public IList<string> Links { get; } = [];
}
