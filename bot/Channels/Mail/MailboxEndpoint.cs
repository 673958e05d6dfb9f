using System.Net;
using System.Text;
using EthicalBot.Bot.Trust;
using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Answers for the demo mailbox, to whoever sits at this machine; to everybody else there is no such page.</summary>
internal sealed class MailboxEndpoint(IEmails emails, IEmailOutbox outbox, MailboxPage page, Wording wording)
{
    private const int MostShown = 50;

    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>GET /mailbox.</summary>
    public async Task<IResult> PageAsync(HttpContext context, string? lang, CancellationToken cancellationToken)
    {
        if (emails.Way != EmailWay.Demo || !IsHere(context))
            return Results.NotFound();
        var language = TrustLanguage.Choose(wording, lang, context.Request);
        context.Response.Headers.ContentLanguage = language;
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(page.Make(await outbox.ListAsync(MostShown, cancellationToken), language), "text/html", Encoding.UTF8);
    }

    // A proxy on this machine calls from it too, and a page elsewhere may have its name point here: both say so.
    private static bool IsHere(HttpContext context) =>
        // No address at all is a call within this process, as tests make it.
        (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));
}
