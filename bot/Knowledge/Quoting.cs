using EthicalBot.Knowledge.Library;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Compares quoted words with where they come from; how they are broken into lines makes no difference.</summary>
internal static class Quoting
{
    /// <summary>Whether the words stand in the passage.</summary>
    public static bool Stands(string words, Passage passage) => Flat(passage.Text).Contains(Flat(words), StringComparison.Ordinal);

    /// <summary>Whether both are the same words.</summary>
    public static bool Same(string one, string other) => Flat(one) == Flat(other);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
