using EthicalBot.Cards;
using EthicalBot.Conversation.Mail;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder.Dialogs.Choices;
using ChannelIds = Microsoft.Bot.Connector.Channels;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>What a recorded activity looks like on its channel: addressed with the channel's ids, and in words where the channel shows no cards or buttons.</summary>
internal static class ChannelForm
{
    // Elsewhere an Adaptive Card becomes a picture at best, which no screen reader reads.
    private static readonly string[] ShowCards = [ChannelIds.Msteams, ChannelIds.Webchat, ChannelIds.Emulator, ChannelIds.Test];

    // Elsewhere channelData goes to the channel's own API as it is.
    private static readonly string[] KeepChannelData = [ChannelIds.Webchat, ChannelIds.Emulator, ChannelIds.Test];

    /// <summary>Forms the activity for its channel; the recorded one is not touched but for what it is made of.</summary>
    public static Activity Of(Activity recorded, ReturnAddress address)
    {
        var (channel, name) = (address.Reference.ChannelId, recorded.From?.Name);
        if (!ShowCards.Contains(channel) && recorded.Attachments is { Count: > 0 })
        {
            recorded.Text = SpokenWords.Of(recorded);
            recorded.Attachments = [.. recorded.Attachments.Where(attachment => !TextTwin.TryRead(attachment, out _))];
        }

        if (recorded.SuggestedActions is { Actions.Count: > 0 } suggested && !Channel.SupportsSuggestedActions(channel, suggested.Actions.Count))
        {
            recorded.Text = string.Join('\n', [recorded.Text, .. suggested.Actions.Select(action => $"– {action.Title}")]);
            recorded.SuggestedActions = null;
        }

        // These channels show the bot's registered name on everything, so a person's own name must stand in the words.
        if (Speaker.KindOf(recorded) == Speaker.Person && Speaker.NameOf(recorded) is { } person)
            recorded.Text = $"{person}: {recorded.Text}";
        if (!KeepChannelData.Contains(channel))
            recorded.ChannelData = null;

        recorded.Id = null!; // the channel gives one
        recorded.DeliveryMode = null;
        recorded.ApplyConversationReference(address.Reference, isIncoming: false);
        recorded.From = new ChannelAccount { Id = address.Reference.Bot?.Id ?? BotAccount.Id, Name = name, Role = RoleTypes.Bot };
        return recorded;
    }
}
