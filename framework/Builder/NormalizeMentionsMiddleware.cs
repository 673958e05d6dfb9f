using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the mark-up of mentions, and the mention of the bot itself, out of messages.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Gets or sets a value indicating whether mentions of the recipient are removed altogether.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <summary>Normalizes the incoming activity and lets the turn go on.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            Normalize(turnContext.Activity);
        }

        return next(cancellationToken);
    }

    private static string? WithoutMarkup(string? text)
    {
        const StringComparison Loosely = StringComparison.OrdinalIgnoreCase;
        while (text?.IndexOf("<at", Loosely) is >= 0 and var open)
        {
            var inner = text.IndexOf('>', open) + 1;
            var close = inner == 0 ? -1 : text.IndexOf("</at>", inner, Loosely);
            if (close < 0)
            {
                break;
            }

            // Words that only the tags kept apart stay apart.
            text = Spaced(Spaced(text[..open], text[inner..close]), text[(close + "</at>".Length)..]);
        }

        return text;
    }

    private static string Spaced(string left, string right) =>
        left.Length > 0 && right.Length > 0 && !char.IsWhiteSpace(left[^1]) && !char.IsWhiteSpace(right[0]) ? $"{left} {right}" : left + right;

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention && activity.Recipient is { } recipient)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?
                .Where(entity => entity.Type != "mention" || (string?)entity.Properties["mentioned"]?["id"] != recipient.Id)
                .ToList();
        }

        activity.Text = WithoutMarkup(activity.Text);
        foreach (var mention in activity.Entities?.Where(entity => entity.Type == "mention") ?? [])
        {
            if (mention.Properties["text"] is { } text)
            {
                mention.Properties["text"] = WithoutMarkup((string?)text)?.Trim();
            }
        }
    }
}
