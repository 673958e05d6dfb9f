using EthicalBot.Bot.Channels.DirectLine;
using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Dialogs;

namespace EthicalBot.Bot.Chat;

/// <summary>What the chat page asks for: its looks, and a session that a closed tab finds again.</summary>
internal sealed class ChatEndpoints(DirectLineTokens tokens, DirectLineConversations directLine, IConversations conversations, Wording wording, CompanyOptions company)
{
    private const string Cookie = "ethicalbot-chat";

    /// <summary>GET /chat/settings: company, colours, language.</summary>
    public IResult Settings(HttpRequest request, string? locale) => Results.Json(new
    {
        company = company.Name,
        assistant = company.Assistant,
        locale = ChatLanguage.Choose(wording, locale, request),
        colours = new { accent = company.Accent, accentText = company.AccentText },
        trustUrl = "/trust",
        languages = wording.Languages,
    });

    /// <summary>POST /chat/session: the conversation of this browser, or a new one. The cookie is set here, when the chat is opened, and not before.</summary>
    public async Task<IResult> SessionAsync(HttpContext context, SessionRequest? body, CancellationToken cancellationToken)
    {
        var before = tokens.Check(context.Request.Cookies[Cookie], "session") is TicketCheck.Good good ? good.Ticket : null;
        var running = before is null ? null : await directLine.FindAsync(before, cancellationToken);
        var resumed = running is { EndedAt: null } && body?.StartOver != true;
        if (running is { EndedAt: null } && !resumed)
            await conversations.EndAsync(running.Key, cancellationToken);

        var locale = ChatLanguage.Choose(wording, body?.Locale, context.Request);
        var ticket = resumed
            ? before! // it is running
            : new DirectLineTicket(DirectLineConversations.NewId(), before?.UserId ?? DirectLineConversations.NewUserId(), "session", default, locale);
        context.Response.Cookies.Append(Cookie, tokens.IssueForSession(ticket), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = DirectLineTokens.SessionLifetime,
            IsEssential = true,
            Path = "/chat",
        });
        return Results.Json(new
        {
            conversationId = ticket.ConversationId,
            userId = ticket.UserId,
            token = tokens.Issue(ticket.ConversationId, ticket.UserId, locale),
            expiresIn = tokens.LifetimeSeconds,
            resumed,
            locale = resumed ? running!.Language : locale, // resumed: it is running
        });
    }
}
