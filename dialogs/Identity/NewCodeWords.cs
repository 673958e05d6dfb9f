using EthicalBot.Cards;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Reads "send me another one", by its button or in a few words.</summary>
internal static class NewCodeWords
{
    public static bool Is(Wording wording, string said, string language)
    {
        var words = said.Trim().TrimEnd('.', '!').Trim();
        return string.Equals(words, wording.Get("Identity.NewCode", language), StringComparison.OrdinalIgnoreCase)
            || wording.Get("Identity.NewCodeWords", language).Split('|').Contains(words, StringComparer.OrdinalIgnoreCase);
    }
}
