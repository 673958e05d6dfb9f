using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives mentions from Skype the text that other channels give them.</summary>
public partial class SkypeMentionNormalizeMiddleware : IMiddleware
{
    /// <summary>Takes the mark-up out of the mentions of a message from Skype; other activities stay as they are.</summary>
    public static void NormalizeSkypeMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && entity.Properties["text"] is { } text && Marked().Match((string?)text ?? string.Empty) is { Success: true } match)
            {
                entity.Properties["text"] = match.Groups[1].Value;
            }
        }
    }

    /// <summary>Normalizes the incoming activity and lets the turn go on.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypeMentionText(turnContext.Activity);
        return next(cancellationToken);
    }

    [GeneratedRegex("<at[^>]*>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
