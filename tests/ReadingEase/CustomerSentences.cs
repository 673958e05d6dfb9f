using System.Text.RegularExpressions;

namespace EthicalBot.Tests.ReadingEase;

/// <summary>Cuts a text for customers as it is read on a screen.</summary>
internal static partial class CustomerSentences
{
    /// <summary>The sentences of a text; a colon, a semicolon and a new line end one as well.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Ends().Split(LegalReference().Replace(Placeholder().Replace(text, "Wort"), "")).Where(part => part.Any(char.IsLetterOrDigit))];

    [GeneratedRegex(@"(?<=[.!?…:;])\s+|\n+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\{\w+(:\w+)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"art\. 6\(1\)\(b\)", RegexOptions.IgnoreCase)]
    private static partial Regex LegalReference();
}
