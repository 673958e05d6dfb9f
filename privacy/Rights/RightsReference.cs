using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Rights;

/// <summary>Makes the references of requests and certificates: sayable on the phone, without letters that look alike.</summary>
public static class RightsReference
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Groups = 3;
    private const int GroupLength = 4;

    /// <summary>A random one.</summary>
    public static string New() => Spell(RandomNumberGenerator.GetBytes(Groups * GroupLength));

    /// <summary>The reference of a step of a turn: the same when the turn runs again, and not to be guessed without the key.</summary>
    public static string For(string stepKey, ReadOnlySpan<byte> secret) => Spell(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(stepKey)));

    private static string Spell(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("R");
        for (var i = 0; i < Groups * GroupLength; i++)
        {
            if (i % GroupLength == 0)
                text.Append('-');
            text.Append(Letters[bytes[i] % Letters.Length]);
        }

        return text.ToString();
    }
}
