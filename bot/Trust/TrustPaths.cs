namespace EthicalBot.Bot.Trust;

/// <summary>Where the trust pages are.</summary>
internal static class TrustPaths
{
    /// <summary>The page for people.</summary>
    public const string Page = "/trust";

    /// <summary>The labels for machines.</summary>
    public const string Labels = "/.well-known/ai-nutrition-facts.json";

    /// <summary>The chat.</summary>
    public const string Chat = "/";
}
