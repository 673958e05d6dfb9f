using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Reads a code as people type it: "123456", "123 456", "It is 123-456.".</summary>
public static class CodeText
{
    /// <summary>How many digits a code has.</summary>
    public const int Length = 6;

    private const int LongestMessage = 60;

    /// <summary>Reads the six digits of a message that has no others.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out string? code)
    {
        code = null;
        if (text is null or { Length: > LongestMessage })
            return false;
        var digits = string.Concat(text.Where(char.IsDigit).Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit)));
        if (digits.Length != Length || digits.Contains('-', StringComparison.Ordinal))
            return false;
        code = digits;
        return true;
    }

    /// <summary>Whether the message is a code and nothing else: so much so that it is one to whomever it is said.</summary>
    public static bool IsBare(string? text) =>
        text is not null && TryRead(text, out _) && text.All(letter => char.IsDigit(letter) || char.IsWhiteSpace(letter) || char.IsPunctuation(letter));
}
