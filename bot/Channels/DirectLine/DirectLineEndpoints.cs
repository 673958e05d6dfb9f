using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Bot.Turn;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 as DirectLineJS and Web Chat call it: see the channel's documentation at Microsoft for the paths.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineTokens tokens,
    DirectLineIncoming incoming,
    DirectLineUploads uploads,
    DirectLineActivities activities,
    DirectLineStreams streams,
    DirectLineConversations conversations,
    DirectLineFileLinks links,
    IInbox inbox,
    IMailbox mailbox,
    IConversationFiles files,
    TurnWakeup wakeup,
    TypingSignal typing,
    IOptions<DirectLineOptions> options)
{
    private const int PageSize = 200;
    private const string WatermarkWanted = "A watermark is a number that this bot sent.";

    // What a client may post. Everything else is the channel's or the bot's to say.
    private static readonly string[] TakenTypes = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing];

    /// <summary>POST tokens/generate: for a server that knows the secret.</summary>
    public async Task<IResult> GenerateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!KnowsSecret(request))
            return DirectLineError.NotAuthorized();
        if (await BoundedBody.ReadAsync(request, options.Value.MostActivityBytes, cancellationToken) is not { } body)
            return DirectLineError.TooLarge(options.Value.MostActivityBytes);
        if (!TokenRequest.TryParse(body.Span, out var userId, out var locale))
            return DirectLineError.BadArgument("The body is {\"user\":{\"id\":\"dl_…\"},\"locale\":\"en\"}, each part as wanted, or empty; a user id begins with dl_ and has at most 100 characters.");

        var conversationId = DirectLineConversations.NewId();
        return TokenFor(conversationId, userId ?? DirectLineConversations.NewUserId(), locale);
    }

    /// <summary>POST tokens/refresh: as often as wanted while the token is good.</summary>
    public IResult Refresh(HttpRequest request) =>
        Authorize(request, out var ticket) is { } refusal ? refusal : TokenFor(ticket.ConversationId, ticket.UserId, ticket.Locale);

    /// <summary>POST conversations: starts the token's conversation, or returns it when it was started.</summary>
    public async Task<IResult> StartAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (KnowsSecret(request))
            return await StartAsync(request, new(DirectLineConversations.NewId(), DirectLineConversations.NewUserId(), "token", default, null), cancellationToken);
        return Authorize(request, out var ticket) is { } refusal ? refusal : await StartAsync(request, ticket, cancellationToken);
    }

    /// <summary>GET conversations/{id}: a new stream, from a watermark on or from now on.</summary>
    public async Task<IResult> ReconnectAsync(HttpRequest request, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        if (Authorize(request, out var ticket, conversationId) is { } refusal)
            return refusal;
        if (await conversations.FindAsync(ticket, cancellationToken) is null)
            return DirectLineError.NotFound();
        if (!TryWatermark(watermark, out var position))
            return DirectLineError.BadArgument(WatermarkWanted);
        return Results.Json(Connection(request, ticket, position ?? await mailbox.LastPositionAsync(ticket.Conversation, cancellationToken)));
    }

    /// <summary>GET conversations/{id}/activities: what came after a watermark.</summary>
    public async Task<IResult> ReadAsync(HttpRequest request, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        if (Authorize(request, out var ticket, conversationId) is { } refusal)
            return refusal;
        if (await conversations.FindAsync(ticket, cancellationToken) is null)
            return DirectLineError.NotFound();
        if (!TryWatermark(watermark, out var position))
            return DirectLineError.BadArgument(WatermarkWanted);

        var items = await mailbox.ReadAsync(ticket.Conversation, position ?? 0, PageSize, cancellationToken);
        var json = items.Count == 0 ? DirectLineActivities.Empty(position ?? 0) : activities.Set(items, ticket, RootOf(request));
        return Results.Text(json, "application/json");
    }

    /// <summary>POST conversations/{id}/activities: acknowledged when it is stored.</summary>
    public async Task<IResult> PostAsync(HttpRequest request, string conversationId, CancellationToken cancellationToken)
    {
        if (Authorize(request, out var ticket, conversationId) is { } refusal)
            return refusal;
        if (await BoundedBody.ReadAsync(request, options.Value.MostActivityBytes, cancellationToken) is not { } body)
            return DirectLineError.TooLarge(options.Value.MostActivityBytes);
        if (ActivityJson.Parse(body.Span) is not { } posted)
            return DirectLineError.BadArgument("The body is not the JSON of an activity.");
        if (!TakenTypes.Contains(posted.Type))
            return DirectLineError.BadArgument($"The type of an activity is one of {string.Join(", ", TakenTypes)}.");

        var activity = incoming.From(ticket, posted, []);
        if (posted.Type != ActivityTypes.Typing)
            return await AcceptAsync(activity, cancellationToken);
        // About this very moment: storing it would be answering it later.
        typing.Show(ticket.Conversation);
        return Results.Json(new { id = activity.Activity.Id });
    }

    /// <summary>POST conversations/{id}/upload: a message with files.</summary>
    public async Task<IResult> UploadAsync(HttpRequest request, string conversationId, CancellationToken cancellationToken)
    {
        if (Authorize(request, out var ticket, conversationId) is { } refusal)
            return refusal;
        if (await conversations.FindAsync(ticket, cancellationToken) is not { EndedAt: null })
            return DirectLineError.NotFound();
        var (activity, error) = await uploads.ReadAsync(request, ticket, cancellationToken);
        return activity is null ? error! : await AcceptAsync(activity, cancellationToken); // one of the two is set
    }

    /// <summary>GET conversations/{id}/files/{fileId}: a file that was sent, for whoever reads the conversation.</summary>
    public async Task<IResult> FileAsync(string conversationId, string fileId, string? t, HttpResponse response, CancellationToken cancellationToken)
    {
        if (links.Check(t, fileId) is not { } conversation || conversation.Id != conversationId)
            return DirectLineError.NotAuthorized();
        if (await files.OpenAsync(conversation, fileId, cancellationToken) is not { } file)
            return DirectLineError.NotFound();
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Bytes(file.Content, file.ContentType, file.Name);
    }

    /// <summary>GET conversations/{id}/stream: a WebSocket.</summary>
    public async Task<IResult> StreamAsync(HttpContext context, string conversationId, string? watermark, string? t, CancellationToken cancellationToken)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineError.BadArgument("This address is for a WebSocket; poll the activities instead.");
        switch (tokens.Check(t, "stream"))
        {
            case TicketCheck.Good good when good.Ticket.ConversationId != conversationId:
                return DirectLineError.NotFound();
            case TicketCheck.Good good:
                if (!TryWatermark(watermark, out var position))
                    return DirectLineError.BadArgument(WatermarkWanted);
                using (var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { DangerousEnableCompression = false }))
                    await streams.ServeAsync(socket, good.Ticket, position ?? 0, RootOf(context.Request), cancellationToken);
                return Results.Empty;
            case TicketCheck.Expired:
                return DirectLineError.TokenExpired();
            default:
                return DirectLineError.NotAuthorized();
        }
    }

    private async Task<IResult> StartAsync(HttpRequest request, DirectLineTicket ticket, CancellationToken cancellationToken)
    {
        var isNew = await conversations.StartAsync(ticket, request, cancellationToken);
        return Results.Json(Connection(request, ticket, watermark: 0), statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private async Task<IResult> AcceptAsync(IncomingActivity activity, CancellationToken cancellationToken)
    {
        switch (await inbox.AcceptAsync(activity, cancellationToken))
        {
            case AcceptOutcome.Stored stored:
                wakeup.Wake(activity.Conversation);
                return Results.Json(new { id = stored.ActivityId });
            case AcceptOutcome.Duplicate duplicate:
                return Results.Json(new { id = duplicate.ActivityId });
            default:
                return DirectLineError.NotFound();
        }
    }

    private IResult TokenFor(string conversationId, string userId, string? locale) =>
        Results.Json(new { conversationId, token = tokens.Issue(conversationId, userId, locale), expires_in = tokens.LifetimeSeconds });

    private object Connection(HttpRequest request, DirectLineTicket ticket, long watermark)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        return new
        {
            conversationId = ticket.ConversationId,
            token = tokens.Issue(ticket.ConversationId, ticket.UserId, ticket.Locale),
            expires_in = tokens.LifetimeSeconds,
            streamUrl = $"{scheme}://{request.Host}/v3/directline/conversations/{ticket.ConversationId}/stream?watermark={watermark}&t={tokens.IssueForStream(ticket)}",
        };
    }

    private IResult? Authorize(HttpRequest request, out DirectLineTicket ticket, string? conversationId = null)
    {
        ticket = null!; // only read when null is returned
        switch (tokens.Check(BearerOf(request), "token"))
        {
            case TicketCheck.Good good when conversationId is null || good.Ticket.ConversationId == conversationId:
                ticket = good.Ticket;
                return null;
            case TicketCheck.Good:
                return DirectLineError.NotFound();
            case TicketCheck.Expired:
                return DirectLineError.TokenExpired();
            default:
                return DirectLineError.NotAuthorized();
        }
    }

    private bool KnowsSecret(HttpRequest request) =>
        options.Value.Secret is { } secret && BearerOf(request) is { } given
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string? BearerOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private static Uri RootOf(HttpRequest request) => new($"{request.Scheme}://{request.Host}");

    // Clients write nothing, "-" or "null" when they have none.
    private static bool TryWatermark(string? text, out long? position)
    {
        position = null;
        if (text is null or "" or "-" or "null" or "undefined")
            return true;
        // Digits only: the parser alone lets zero characters follow.
        if (text.Any(letter => !char.IsAsciiDigit(letter)) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        position = number;
        return true;
    }
}
