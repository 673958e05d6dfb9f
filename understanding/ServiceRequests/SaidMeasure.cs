namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What looks like a measure and not like the number of an order: "128GB", "6mm", "160x230", "42".</summary>
internal static class SaidMeasure
{
    /// <summary>How phrases write it.</summary>
    public const string InPhrases = "1u";

    private const int MostLetters = 4;
    private const int MostDigits = 3;

    /// <summary>Whether a number has its unit with it.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var digits = Digits(word);
        if (digits == 0 || digits == word.Length) return false;
        var letters = Letters(word[digits..]);
        return letters is > 0 and <= MostLetters && (digits + letters == word.Length || Digits(word[(digits + letters)..]) > 0);
    }

    /// <summary>Whether a number is so short that it is a size rather than an order.</summary>
    public static bool IsShort(ReadOnlySpan<char> word) => word.Length is > 0 and <= MostDigits && Digits(word) == word.Length;

    private static int Digits(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsAsciiDigit(word[length])) length++;
        return length;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsAsciiLetter(word[length])) length++;
        return length;
    }
}
