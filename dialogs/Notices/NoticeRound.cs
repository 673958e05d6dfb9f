using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Notices;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Looks once at everything that is due, and has it told: in the conversation, or by e-mail when that has ended.</summary>
public sealed class NoticeRound(
    IFollowings followings, IConsents consents, IConversations conversations, IInbox inbox, IEmails emails, FollowedOrders orders, DueNotices due, NoticeText text,
    NoticeLinks links, Wording wording, KeyRing keys, IOptions<NoticeOptions> options, TimeProvider time)
{
    private static readonly TimeSpan MailLasts = TimeSpan.FromHours(20);

    private readonly QuietHours _quiet = QuietHours.Parse(options.Value.QuietHours) ?? throw new InvalidOperationException("Notices:QuietHours was not checked at the start.");

    /// <summary>Takes them one by one, each for as long as until the next look: of several machines one tells it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (_quiet.Contains(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), wording.Zone).DateTime)))
            return;
        while (await followings.TakeAsync(TimeSpan.FromMinutes(options.Value.LookMinutes), cancellationToken) is { } following)
            await LookAsync(following, cancellationToken);
    }

    private async Task LookAsync(Following following, CancellationToken cancellationToken)
    {
        var conversation = await conversations.FindAsync(following.Conversation, cancellationToken);
        var isLive = conversation is { EndedAt: null } && conversation.Subject == following.Subject;
        var mayMail = following.Order.MayMail && emails.Way != EmailWay.None && links.AreWhole;
        // A consent that is withdrawn has ended it already; one that ends by itself ends it here.
        if (ConsentPurposes.Find(following.Purpose) is not { } purpose || !await consents.AllowsAsync(following.Subject, purpose, cancellationToken) || (!isLive && !mayMail))
        {
            await followings.EndAsync(following.Id, cancellationToken);
            return;
        }

        var looked = await orders.FindAsync(following.Order, cancellationToken);
        if (due.Next(following, looked) is { } notice)
        {
            if (mayMail && (!isLive || following.Order.PrefersMail) && looked?.Address is { } address)
                await MailAsync(following, notice, address, cancellationToken);
            else if (isLive && conversation!.Floor.Holder == FloorHolder.Bot) // not null: it is live; while a person has it, the next look tells
                await inbox.AcceptAsync(NoticeEvent.Make(following, notice.Key, time.GetUtcNow()), cancellationToken);
        }
        else if (looked is { } known && OrderNews.IsOver(known.Order) && purpose == ConsentPurposes.ProactiveNotices)
        {
            await followings.EndAsync(following.Id, cancellationToken);
        }
    }

    private Task MailAsync(Following following, Notice notice, string address, CancellationToken cancellationToken)
    {
        if (!Email.IsAddress(address))
            return Task.CompletedTask;
        var language = wording.Speaks(following.Order.Language) ? following.Order.Language : wording.Fallback;
        var email = new Email(address, text.Subject(notice, language), text.InMail(following.Order, notice, language, links.Chat, links.Stop(following)), language);
        return followings.MailAsync(
            following with { Order = DueNotices.After(following.Order, notice) },
            new(keys.BlindIndex("mail", $"{following.Id}/{notice.Key}"), "notice", email, time.GetUtcNow() + MailLasts), cancellationToken);
    }
}
