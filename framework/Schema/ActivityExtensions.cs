namespace Microsoft.Bot.Schema;

/// <summary>Finds mentions in messages and takes them out of the text.</summary>
public static class ActivityExtensions
{
    /// <summary>Returns whether an account is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string? id) => activity.MentionsOf(id).Any();

    /// <summary>Returns whether the recipient is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Removes the mentions of the recipient from the text of the activity and returns what is left.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Removes the mentions of an account from the text of the activity and returns what is left; nothing without an id.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        if (string.IsNullOrEmpty(id) || activity.Text is null)
        {
            return activity.Text;
        }

        foreach (var mention in activity.MentionsOf(id))
        {
            // Teams leaves out the text of a mention now and then; then it is the name within its tag.
            var mentioned = mention.Text ?? $"<at>{mention.Mentioned!.Name ?? activity.Recipient?.Name}</at>";
            if (mentioned.Length > 0)
            {
                activity.Text = activity.Text.Replace(mentioned, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }

    private static IEnumerable<Mention> MentionsOf(this IMessageActivity activity, string? id) =>
        activity.GetMentions().Where(mention => mention.Mentioned is { } mentioned && mentioned.Id == id);
}
