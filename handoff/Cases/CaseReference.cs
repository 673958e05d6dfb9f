using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Handoff.Cases;

/// <summary>Makes the key that a customer quotes: short, sayable on the phone, without letters that look alike.</summary>
public static class CaseReference
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 8;

    /// <summary>The reference of a turn: the same when the turn runs again, and not to be guessed without the key.</summary>
    public static string For(string turnKey, ReadOnlySpan<byte> secret)
    {
        var hash = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(turnKey));
        var letters = new char[Length + 1];
        for (int i = 0, at = 0; i < Length; i++)
        {
            if (i == Length / 2)
                letters[at++] = '-';
            letters[at++] = Letters[hash[i] % Letters.Length];
        }

        return new string(letters);
    }
}
