using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A public RSA key and the channels that it may sign for.</summary>
/// <param name="parameters">The public key.</param>
/// <param name="endorsements">The endorsements, null when the issuer gives its keys none.</param>
internal sealed class SigningKey(RSAParameters parameters, HashSet<string>? endorsements)
{
    // An RSA object is not safe for several threads, and making one costs as much as a verification.
    private readonly ConcurrentBag<RSA> _idle = [];

    public HashSet<string>? Endorsements { get; } = endorsements;

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (!_idle.TryTake(out var rsa))
        {
            rsa = RSA.Create(parameters);
        }

        var good = rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _idle.Add(rsa);
        return good;
    }
}
