using System.Buffers.Text;
using System.Security.Cryptography;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

/// <summary>A key made for the tests.</summary>
public sealed class SigningKeyPair(string id, params string[]? endorsements)
{
    public static readonly SigningKeyPair Channel = new("channel-key", "msteams", "webchat");
    public static readonly SigningKeyPair Directory = new("directory-key", null);
    public static readonly SigningKeyPair Stranger = new("channel-key", "msteams", "webchat");

    public string Id { get; } = id;

    public RSA Rsa { get; } = RSA.Create(2048);

    public JObject PublicKey
    {
        get
        {
            var key = Rsa.ExportParameters(false);
            var json = new JObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = Id,
                ["n"] = Base64Url.EncodeToString(key.Modulus),
                ["e"] = Base64Url.EncodeToString(key.Exponent),
            };
            if (endorsements is not null)
            {
                json["endorsements"] = new JArray(endorsements);
            }

            return json;
        }
    }

    public byte[] Sign(byte[] data)
    {
        lock (Rsa)
        {
            return Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }
}
