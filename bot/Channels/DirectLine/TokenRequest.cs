using System.Text.Json;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>The body of tokens/generate.</summary>
internal static class TokenRequest
{
    private const int LongestUserId = 100;

    /// <summary>Reads the user's id, null when none is asked for; false when the body is malformed or the id is not one of Direct Line's.</summary>
    public static bool TryParse(ReadOnlySpan<byte> body, out string? userId, out string? locale)
    {
        userId = locale = null;
        if (body.IsEmpty)
            return true;
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return false;
            locale = document.RootElement.TryGetProperty("locale", out var wanted) && wanted.ValueKind == JsonValueKind.String ? KnownLocale.Of(wanted.GetString()) : null;
            if (!document.RootElement.TryGetProperty("user", out var user) || user.ValueKind != JsonValueKind.Object || !user.TryGetProperty("id", out var id))
                return true;
            userId = id.ValueKind == JsonValueKind.String ? id.GetString() : "";
            return userId is { Length: > 3 and <= LongestUserId } && userId.StartsWith("dl_", StringComparison.Ordinal) && !userId.Any(char.IsControl);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is good JSON and no text.
            return false;
        }
    }
}
