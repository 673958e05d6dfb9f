using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public static class Channel
{
    /// <summary>Returns whether a channel shows a number of suggested actions.</summary>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Returns whether a channel shows a number of suggested actions in a kind of conversation.</summary>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100, string? conversationType = default) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat =>
            buttonCnt <= 100,
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    /// <summary>Returns whether a channel shows a number of buttons on a card.</summary>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat or Channels.Cortana =>
            buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Returns whether a channel keeps earlier messages in sight.</summary>
    public static bool HasMessageFeed(string? channelId) => channelId != Channels.Cortana;

    /// <summary>Returns the length of the longest title that a channel shows on a button.</summary>
    public static int MaxActionTitleLength(string? channelId) => 20;

    /// <summary>Returns the channel of a turn, or an empty text.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
