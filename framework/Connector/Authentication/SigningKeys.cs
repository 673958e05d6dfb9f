using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the signing keys of a JWKS document.</summary>
internal static class SigningKeys
{
    private const int MinModulusBytes = 2048 / 8;

    /// <summary>Returns the RSA signing keys by their id; what is no such key is passed over.</summary>
    /// <exception cref="JsonException">The document holds no list of keys.</exception>
    public static Dictionary<string, SigningKey> Parse(byte[] jwks)
    {
        using var document = JsonDocument.Parse(jwks);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("keys", out var keys)
            || keys.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("The JWKS document holds no keys.");
        }

        var found = new Dictionary<string, SigningKey>();
        foreach (var key in keys.EnumerateArray())
        {
            if (Text(key, "kid") is { Length: > 0 } id
                && Text(key, "kty") == "RSA"
                && Text(key, "use") is null or "sig"
                && Bytes(key, "n") is { Length: >= MinModulusBytes } modulus
                && Bytes(key, "e") is { Length: > 0 } exponent)
            {
                found[id] = new SigningKey(new RSAParameters { Modulus = modulus, Exponent = exponent }, Endorsements(key));
            }
        }

        return found;
    }

    private static HashSet<string>? Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : null;

    private static string? Text(JsonElement key, string name) =>
        key.ValueKind == JsonValueKind.Object && key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement key, string name)
    {
        var text = Text(key, name);
        return text is not null && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
    }
}
