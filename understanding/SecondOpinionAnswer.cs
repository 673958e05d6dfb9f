using System.Text.RegularExpressions;

namespace EthicalBot.Understanding;

/// <summary>What a second opinion answered: <c>{"intent":"…"}</c> with one of ours, or nothing.</summary>
public static partial class SecondOpinionAnswer
{
    private const int Longest = 200;

    /// <summary>The intent; null for anything else, however near it comes.</summary>
    /// <param name="intents">Ours.</param>
    /// <remarks>Never throws: what a model writes is no more to be trusted than what a customer types.</remarks>
    public static string? Parse(string? answer, IReadOnlyCollection<string> intents) =>
        answer is { Length: <= Longest } && Shape().Match(answer) is { Success: true } match && intents.Contains(match.Groups["intent"].Value)
            ? match.Groups["intent"].Value
            : null;

    // All the JSON there is to read; a parser would also take a second "intent" and throw at half a character.
    [GeneratedRegex(@"\A[ \t\r\n]*\{[ \t\r\n]*""intent""[ \t\r\n]*:[ \t\r\n]*""(?<intent>[a-z_]+)""[ \t\r\n]*\}[ \t\r\n]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
