using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Retention;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Makes and checks Direct Line tokens: JSON Web Tokens, because Web Chat reads the user's id from one.</summary>
internal sealed class DirectLineTokens(KeyRing keys, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>How long a browser finds its conversation again: as long as the choice is kept that the customer made in it.</summary>
    public static readonly TimeSpan SessionLifetime = RetentionRules.Choice.Kept;

    private const int LongestToken = 2048;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly byte[] _key = keys.Derive("direct-line-token");

    /// <summary>Seconds for which a token is good.</summary>
    public int LifetimeSeconds => options.Value.TokenMinutes * 60;

    /// <summary>Makes a token for a user in a conversation.</summary>
    public string Issue(string conversationId, string userId, string? locale) =>
        Sign(new(conversationId, userId, "token", time.GetUtcNow().AddSeconds(LifetimeSeconds), locale));

    /// <summary>Makes the token in a stream's address; it is good for one minute because addresses end up in logs.</summary>
    public string IssueForStream(DirectLineTicket ticket) => Sign(ticket with { Use = "stream", Expires = time.GetUtcNow().AddMinutes(1) });

    /// <summary>Makes the token in a file's address; it opens that file only.</summary>
    public string IssueForFile(DirectLineTicket ticket, string fileId) =>
        Sign(ticket with { Use = DirectLineFileLinks.UseOf(fileId), Expires = time.GetUtcNow().AddSeconds(LifetimeSeconds) });

    /// <summary>Makes the token by which a browser finds its conversation again.</summary>
    public string IssueForSession(DirectLineTicket ticket) => Sign(ticket with { Use = "session", Expires = time.GetUtcNow() + SessionLifetime });

    /// <summary>Checks a token.</summary>
    public TicketCheck Check(string? token, string use)
    {
        if (token is null or { Length: > LongestToken } || token.Split('.') is not [var header, var body, var signature]
            || header != Header || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Signature(body)))
            || JsonSerializer.Deserialize<Claims>(Base64Url.DecodeFromChars(body)) is not { } claims || claims.Use != use)
        {
            return new TicketCheck.Foreign();
        }

        var ticket = new DirectLineTicket(claims.Conversation, claims.User, claims.Use, DateTimeOffset.FromUnixTimeSeconds(claims.Expires), claims.Locale);
        return ticket.Expires <= time.GetUtcNow() ? new TicketCheck.Expired() : new TicketCheck.Good(ticket);
    }

    private string Sign(DirectLineTicket ticket)
    {
        var body = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(
            new Claims("ethicalbot", ticket.ConversationId, ticket.UserId, ticket.Use, ticket.Expires.ToUnixTimeSeconds(), ticket.Locale)));
        return $"{Header}.{body}.{Signature(body)}";
    }

    private string Signature(string body) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes($"{Header}.{body}")));

    private sealed record Claims(
        [property: JsonPropertyName("bot")] string Bot,
        [property: JsonPropertyName("conv")] string Conversation,
        [property: JsonPropertyName("user")] string User,
        [property: JsonPropertyName("use")] string Use,
        [property: JsonPropertyName("exp")] long Expires,
        [property: JsonPropertyName("loc")] string? Locale);
}
