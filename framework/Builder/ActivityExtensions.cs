using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes mentions out of the text of messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Removes the mentions of the recipient and returns the text that is left.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Removes the mentions of an account and returns the text that is left.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            if (!string.IsNullOrEmpty(mention.Text))
            {
                activity.Text = activity.Text?.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
