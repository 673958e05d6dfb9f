using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What people put between the groups of one number.</summary>
internal static class Separators
{
    public static readonly SearchValues<char> OfPhones = SearchValues.Create(" .-/()_,\r\n");

    public static readonly SearchValues<char> OfCards = SearchValues.Create(" .-/_\r\n");

    public static readonly SearchValues<char> OfNumbers = SearchValues.Create(" .-/_\r\n");
}
