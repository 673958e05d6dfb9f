using EthicalBot.Cards;

namespace EthicalBot.Bot.Chat;

/// <summary>Chooses the language of a conversation that is about to begin.</summary>
internal static class ChatLanguage
{
    /// <summary>What was asked for, else what the browser prefers, else the one for those whose own is not spoken.</summary>
    public static string Choose(Wording wording, string? asked, HttpRequest request) =>
        new[] { asked }
            .Concat(request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value))
            .Where(wording.Speaks)
            .Select(language => language![..2].ToLowerInvariant())
            .FirstOrDefault(wording.Fallback);
}
