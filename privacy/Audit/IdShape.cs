using System.Buffers;

namespace EthicalBot.Privacy.Audit;

/// <summary>What may stand in words and ids of the audit log.</summary>
internal static class IdShape
{
    public const int Longest = 400;

    private const string JustLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int FewDigits = 9;

    public static readonly SearchValues<byte> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"u8);

    private static readonly SearchValues<char> Id = SearchValues.Create(JustLetters + "0123456789._-:|/~");
    private static readonly SearchValues<char> Letters = SearchValues.Create(JustLetters);

    /// <summary>No spaces, no "@", nothing outside ASCII; and not a long number alone, which would be somebody's phone, card or order.</summary>
    public static bool IsId(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && !text.ContainsAnyExcept(Id) && (text.Length <= FewDigits || text.ContainsAny(Letters));
}
