using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using EthicalBot.Bot.Channels.DirectLine;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>What a posted activity needs before anything else looks at it.</summary>
internal static partial class BotServiceActivity
{
    private const int LongestId = 1000;

    /// <summary>Reads a posted activity; false with a sentence about what is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Activity? activity, [NotNullWhen(false)] out string? fault)
    {
        activity = ActivityJson.Parse(json);
        fault = activity is null ? "The body is not the JSON of an activity." : FaultOf(activity);
        if (activity is not null)
            Tidy(activity);
        return fault is null;
    }

    private static string? FaultOf(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
            return "An activity needs a type.";
        if (activity.ChannelId is null || !ChannelName().IsMatch(activity.ChannelId))
            return "An activity needs a channelId of small letters, digits and hyphens.";
        if (activity.ChannelId == DirectLineTicket.Channel)
            return "This bot serves Direct Line itself, at /v3/directline; take that channel off the Azure Bot.";
        if (!IsId(activity.Conversation?.Id))
            return $"An activity needs a conversation.id of at most {LongestId} characters.";
        if (!IsId(activity.From?.Id))
            return $"An activity needs a from.id of at most {LongestId} characters.";
        if (activity.Id is { Length: > LongestId })
            return $"An activity's id has at most {LongestId} characters.";
        // In clear only within this machine.
        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? null
            : "An activity needs a serviceUrl, the https address at which its channel takes replies.";
    }

    // What a channel may leave out, or leave empty.
    private static void Tidy(Activity activity)
    {
        activity.Recipient ??= new ChannelAccount();
        activity.MembersAdded = activity.MembersAdded?.Where(member => member?.Id is not null).ToList();
        activity.Entities = activity.Entities?.Where(entity => entity is not null).ToList();
    }

    private static bool IsId(string? id) => id is { Length: > 0 and <= LongestId };

    [GeneratedRegex(@"\A[a-z0-9-]{1,40}\z")]
    private static partial Regex ChannelName();
}
