namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>The name of a town in the words around it.</summary>
internal static class PlaceName
{
    private const int MostWords = 6;
    private const int MostSmall = 3;

    /// <summary>The town with which a text begins; empty where it begins with none.</summary>
    public static string AtStart(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var first, ..] || !IsName(first))
            return "";
        if (!IsCapital(first))
            return string.Join(' ', words[..SmallAt(words)]);
        var end = 1;
        while (end < Math.Min(words.Length, MostWords))
        {
            var next = words[end];
            if (IsCapital(next) && !AddressWords.IsStop(next))
                end++;
            else if (ParticlesAt(words, end) is > 0 and var particles)
                end += particles + 1;
            else if (next.All(char.IsDigit) && words[end - 1].Equals("cedex", StringComparison.OrdinalIgnoreCase))
                end++;
            else
                break;
        }

        return string.Join(' ', words[..end]);
    }

    /// <summary>The town with which a text ends; empty where it ends with none.</summary>
    public static string AtEnd(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [.., var last] || !IsName(last))
            return "";
        for (var start = Math.Max(0, words.Length - MostWords); start < words.Length; start++)
        {
            if (string.Join(' ', words[start..]) is var name && AtStart(name) == name && (IsCapital(words[start]) || words.Length - start <= 2))
                return name;
        }

        return last;
    }

    /// <summary>Whether a text is the name of a place and nothing else.</summary>
    public static bool IsWhole(string text) => text.Length > 0 && !text.Any(char.IsDigit) && AtStart(text) == string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static int SmallAt(string[] words)
    {
        var most = words.TakeWhile(word => char.IsLower(word[0]) && !AddressWords.IsStop(word) && !word.Any(char.IsDigit)).Count();
        return most == words.Length && most <= MostSmall && IsName(words[^1]) ? most
            : words.Length > 1 && AddressWords.Firsts.Contains(words[0]) && IsName(words[1]) ? 2
            : 1;
    }

    private static int ParticlesAt(string[] words, int at)
    {
        var count = words.Skip(at).TakeWhile(word => AddressWords.Particles.Contains(word) && !AddressWords.IsStop(word)).Count();
        return count is > 0 and < 4 && at + count < words.Length && IsCapital(words[at + count]) && !AddressWords.IsStop(words[at + count]) ? count : 0;
    }

    private static bool IsName(string word) => word.TrimStart('\'', '’') is [var first, ..] && char.IsLetter(first) && !word.Any(char.IsDigit) && !word.Contains('@', StringComparison.Ordinal) && !AddressWords.IsStop(word)
        && (IsCapital(word) || AddressWords.Firsts.Contains(word) || !AddressWords.Particles.Contains(word));

    // "'s-Hertogenbosch", "l'Hospitalet", "d'Ascq"
    private static bool IsCapital(string word) => word.Length > 0 && (char.IsUpper(word[0]) || (word.Length > 2 && word.IndexOfAny(['\'', '’']) is >= 0 and <= 4 && word.Any(char.IsUpper)));
}
