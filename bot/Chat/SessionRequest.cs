namespace EthicalBot.Bot.Chat;

/// <summary>The body of POST /chat/session.</summary>
/// <param name="Locale">The language that the browser or the customer prefers.</param>
/// <param name="StartOver">Whether a running conversation is to end and a new one to begin.</param>
internal sealed record SessionRequest(string? Locale, bool StartOver = false);
