using System.Buffers;

namespace EthicalBot.Privacy.Audit;

/// <summary>What may stand in words and ids of the audit log.</summary>
internal static class IdShape
{
    public const int Longest = 400;

    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int FewDigits = 9;

    public static readonly SearchValues<byte> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"u8);

    private static readonly SearchValues<char> Id = SearchValues.Create(LettersAndDigits + "._-:|/~");
    private static readonly SearchValues<char> Letters = SearchValues.Create(LettersAndDigits[..52]);

    /// <summary>No spaces, no "@", nothing outside ASCII; and not a long number alone, which would be somebody's phone, card or order.</summary>
    public static bool IsId(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && !text.ContainsAnyExcept(Id) && (text.Length <= FewDigits || text.ContainsAny(Letters));
}
