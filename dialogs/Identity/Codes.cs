using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Makes codes and compares what was typed with them.</summary>
public sealed class Codes(KeyRing keys)
{
    private const int Different = 1_000_000;

    private readonly byte[] _secret = keys.Derive("one-time-code");

    /// <summary>Makes a code and what is kept of it.</summary>
    /// <param name="customer">The shop's id of the customer who reads it; null where there is nobody: then no code at all is right.</param>
    /// <param name="named">A keyed index of what was named.</param>
    /// <param name="address">A keyed index of the address.</param>
    public (string Code, CodeChallenge Challenge) Make(TurnFacts facts, string? customer, string named, string address)
    {
        var code = RandomNumberGenerator.GetInt32(Different).ToString("D6", CultureInfo.InvariantCulture);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var (right, never) = (HashOf(id, code), RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));
        return (code, new() { Id = id, Customer = customer ?? "", Named = named, Address = address, Hash = Convert.ToBase64String(customer is null ? never : right), SentAt = facts.At });
    }

    /// <summary>Whether it is the code; in the same time whether it is or not.</summary>
    public bool IsRight(CodeChallenge challenge, string code, DateTimeOffset now)
    {
        var isSame = CryptographicOperations.FixedTimeEquals(HashOf(challenge.Id, code), Convert.FromBase64String(challenge.Hash));
        return isSame & challenge.IsGoodAt(now);
    }

    private byte[] HashOf(string id, string code) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{id}:{code}"));
}
