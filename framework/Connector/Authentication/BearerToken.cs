using System.Buffers.Text;
using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A JSON Web Token taken apart; nothing in it is to be believed before its signature is verified.</summary>
internal sealed class BearerToken
{
    public const string Scheme = "Bearer";

    // A Bot Service token has one or two thousand characters, a directory's rarely more than eight thousand.
    private const int MaxLength = 16 * 1024;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly string _token;
    private volatile SigningKey? _verifiedBy;

    private BearerToken(string token, JsonElement header, JsonElement payload, byte[] signed, byte[]? signature)
    {
        _token = token;
        Algorithm = Text(header, "alg");
        KeyId = Text(header, "kid");
        HasCriticalHeader = header.TryGetProperty("crit", out _);
        Payload = payload;
        Issuer = Text(payload, "iss");
        Claims = [.. payload.EnumerateObject().SelectMany(ToClaims)];
        Signed = signed;
        Signature = signature;
    }

    public string? Algorithm { get; }

    public string? KeyId { get; }

    public bool HasCriticalHeader { get; }

    public string? Issuer { get; }

    public List<Claim> Claims { get; }

    public IEnumerable<string> Audiences => Claims.Where(claim => claim.Type == AuthenticationConstants.AudienceClaim).Select(claim => claim.Value);

    private JsonElement Payload { get; }

    private byte[] Signed { get; }

    // Null when it is not written in the one way that it can be.
    private byte[]? Signature { get; }

    /// <summary>Takes the token of an authorization header apart; returns null when there is none.</summary>
    public static BearerToken? FromHeader(string? authHeader) =>
        authHeader is null ? null
        : VerifiedTokens.Find(authHeader) is { } known ? known
        : authHeader.Split(' ') is [Scheme, var token] ? Parse(token)
        : null;

    /// <summary>Takes a token apart; returns null when it is none.</summary>
    public static BearerToken? Parse(string? token)
    {
        if (token is null || token.Length > MaxLength)
        {
            return null;
        }

        var firstDot = token.IndexOf('.', StringComparison.Ordinal);
        var lastDot = token.LastIndexOf('.');
        if (firstDot <= 0 || lastDot <= firstDot || token.AsSpan(firstDot + 1, lastDot - firstDot - 1).Contains('.'))
        {
            return null;
        }

        try
        {
            return Json(token.AsSpan(0, firstDot)) is { } header
                && Json(token.AsSpan(firstDot + 1, lastDot - firstDot - 1)) is { } payload
                ? new BearerToken(token, header, payload, Encoding.ASCII.GetBytes(token, 0, lastDot), Canonical(token.AsSpan(lastDot + 1)))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is how System.Text.Json says that a text is no Unicode; that shows only when the text is read.
            return null;
        }
    }

    /// <summary>Returns whether a key is known to have signed the token, as long as the issuer keeps that key.</summary>
    public bool IsKnownOf(SigningKey key) => _verifiedBy == key;

    /// <summary>Returns whether a key signed the token.</summary>
    public bool IsSignedBy(SigningKey key) => IsKnownOf(key) || (Signature is not null && key.Verify(Signed, Signature));

    /// <summary>Remembers until the token's end that a key signed it.</summary>
    public void Keep(SigningKey key, DateTimeOffset until, DateTimeOffset now)
    {
        _verifiedBy = key;
        VerifiedTokens.Keep($"{Scheme} {_token}", this, until, now);
    }

    /// <summary>Returns a time of the payload, null when it has none.</summary>
    /// <exception cref="FormatException">It is no time.</exception>
    public DateTimeOffset? Time(string name)
    {
        if (!Payload.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 1e11
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : throw new FormatException($"The token's {name} is no time.");
    }

    private IEnumerable<Claim> ToClaims(JsonProperty property)
    {
        var values = property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value };
        return values.Select(value => new Claim(property.Name, ClaimText(value), ClaimValueTypes.String, Issuer ?? ClaimsIdentity.DefaultIssuer));
    }

    private static string ClaimText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement? Json(ReadOnlySpan<char> part)
    {
        if (Bytes(part) is not { } bytes)
        {
            return null;
        }

        using var document = JsonDocument.Parse(bytes, Strict);
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
    }

    private static byte[]? Bytes(ReadOnlySpan<char> part) => !part.IsEmpty && Base64Url.IsValid(part) ? Base64Url.DecodeFromChars(part) : null;

    // White space, padding and stray last bits, which the decoder forgives, would make other tokens of the same signature.
    private static byte[]? Canonical(ReadOnlySpan<char> part) =>
        Bytes(part) is { } bytes && part.SequenceEqual(Base64Url.EncodeToString(bytes)) ? bytes : null;
}
