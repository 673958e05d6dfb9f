using System.Text.RegularExpressions;

namespace EthicalBot.Orders;

/// <summary>Finds an e-mail address in a sentence.</summary>
internal static partial class EmailAddress
{
    private const int Longest = 254;

    /// <summary>The first address, in small letters; phones like to begin it with a capital.</summary>
    public static string? TryFind(string text) =>
        Shape().Match(text) is { Success: true, Length: <= Longest } match ? match.Value.ToLowerInvariant() : null;

    // ASCII only: an address with other letters is rare, and half of one must not be taken for a whole.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}._%+'-])[A-Za-z0-9_%+-](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\p{L}\p{N}@-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
