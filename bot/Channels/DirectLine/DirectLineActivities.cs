using System.Globalization;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Activities as Direct Line sends them: activity sets with a watermark, and addresses of files that open for a while.</summary>
internal sealed class DirectLineActivities(DirectLineFileLinks links)
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>An activity set; the watermark is the position of the last one.</summary>
    public string Set(IReadOnlyList<MailboxItem> items, DirectLineTicket ticket, Uri root) =>
        Json(items.Select(item => WithLinks(item.Activity, ticket, root)), items[^1].Position);

    /// <summary>An activity set with nothing new.</summary>
    public static string Empty(long watermark) => Json([], watermark);

    /// <summary>A sign of work; it has no place in the mailbox and so no watermark.</summary>
    public static string Shown(Activity activity) => JsonConvert.SerializeObject(new { activities = new[] { activity } }, Wire);

    private static string Json(IEnumerable<Activity> activities, long watermark) =>
        JsonConvert.SerializeObject(new { activities, watermark = watermark.ToString(CultureInfo.InvariantCulture) }, Wire);

    private Activity WithLinks(Activity activity, DirectLineTicket ticket, Uri root)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (DirectLineFileLinks.FileIdOf(attachment) is { } fileId)
                attachment.ContentUrl = links.Make(root, ticket, fileId).ToString();
        }

        return activity;
    }
}
