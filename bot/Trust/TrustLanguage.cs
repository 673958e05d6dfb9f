using EthicalBot.Cards;

namespace EthicalBot.Bot.Trust;

/// <summary>Chooses the language of a trust page.</summary>
internal static class TrustLanguage
{
    /// <summary>What was asked for, else what the browser prefers, else English.</summary>
    public static string Choose(Wording wording, string? asked, HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality != 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value);
        return preferred.Prepend(asked).FirstOrDefault(wording.Speaks)?.Split('-')[0].ToLowerInvariant()
            ?? wording.Fallback;
    }
}
