using System.Text.RegularExpressions;

namespace EthicalBot.Cards.Binding;

/// <summary>Makes one harmless line of what a shop or a carrier wrote.</summary>
public static partial class PlainLine
{
    private const int Longest = 200;

    /// <summary>One line without control characters; a link in it, whether of Markdown or bare, loses its force, so that nobody else's link is shown as ours.</summary>
    public static string Of(string text)
    {
        var line = Breaks().Replace(text, " ").Trim().Replace("](", "] (", StringComparison.Ordinal).Replace("://", ": //", StringComparison.Ordinal);
        line = Hosts().Replace(line, ". ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest), "…");
    }

    // "Example.org" becomes a link in a chat without being written as one.
    [GeneratedRegex(@"(?<=[\p{L}\p{N}])\.(?=\p{L})")]
    private static partial Regex Hosts();

    // Also the characters that turn the direction of writing, which can make one number look like another.
    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+")]
    private static partial Regex Breaks();
}
