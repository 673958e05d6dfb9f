namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What looks like the number of an order.</summary>
internal static class SaidNumber
{
    /// <summary>How phrases write it.</summary>
    public const string InPhrases = "0";

    private const int FewestLetters = 4;
    private const int FewestDigits = 3;

    public static bool Is(string word) => word.Length >= FewestLetters && word.Count(char.IsAsciiDigit) >= FewestDigits && !SaidMeasure.Is(word);
}
