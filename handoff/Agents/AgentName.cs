using System.Globalization;
using System.Text;

namespace EthicalBot.Handoff.Agents;

/// <summary>The rules of the two names of an agent.</summary>
public static class AgentName
{
    private const int Shortest = 2;
    private const int Longest = 40;

    /// <summary>A sign-in name as it is compared: spelling variants of one name are one name.</summary>
    public static string Key(string name) => name.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();

    /// <summary>Reads a sign-in name: 2 to 40 letters, digits and <c>. - _ @</c>; null when it is none.</summary>
    public static string? Read(string? typed) =>
        typed?.Trim() is { Length: >= Shortest and <= Longest } name && name.All(MayStandInName) ? name.Normalize() : null;

    /// <summary>Reads the name that customers see: at most 40 characters, at least one letter, nothing invisible; null when it is none.</summary>
    public static string? ReadDisplayName(string? typed) =>
        typed?.Trim() is { Length: > 0 and <= Longest } name && name.Any(char.IsLetter) && !name.Any(IsInvisible) ? name : null;

    // Some keyboards write an accent as a mark of its own.
    private static bool MayStandInName(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    // Characters that turn the direction of writing would let a name pretend to be another.
    private static bool IsInvisible(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
