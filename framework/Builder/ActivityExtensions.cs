using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes mentions out of the text of messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Removes the mentions of the recipient and returns the text that is left.</summary>
    public static string? RemoveRecipientMention<T>(this T activity)
        where T : IMessageActivity => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Removes the mentions of an account and returns the text that is left.</summary>
    public static string? RemoveMentionText<T>(this T activity, string id)
        where T : IMessageActivity
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var spoken = mention.Text ?? $"<at>{activity.Recipient?.Name}</at>";
            if (spoken.Length > 0 && activity.Text is { } text)
            {
                activity.Text = Regex.Replace(text, Regex.Escape(spoken), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
