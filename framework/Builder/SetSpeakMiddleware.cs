using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives messages something to speak, in a voice, on channels that speak.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private readonly string? _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <summary>Initializes the middleware.</summary>
    /// <param name="voiceName">The voice, or none to leave what is spoken as it is.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message without anything to speak speaks its text.</param>
    public SetSpeakMiddleware(string? voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <summary>Lets the turn go on and completes the messages that it sends.</summary>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, activities, nextSend) =>
        {
            foreach (var message in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                if (_fallbackToTextForSpeak && string.IsNullOrEmpty(message.Speak))
                {
                    message.Speak = message.Text;
                }

                if (!string.IsNullOrEmpty(message.Speak) && !string.IsNullOrEmpty(_voiceName) && Speaks(turnContext.Activity.ChannelId))
                {
                    message.Speak = InVoice(message.Speak, message.Locale);
                }
            }

            return nextSend();
        });

        return next(cancellationToken);
    }

    private static bool Speaks(string? channelId) =>
        string.Equals(channelId, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Telephony, StringComparison.OrdinalIgnoreCase);

    private static bool HasTag(string tag, string text)
    {
        try
        {
            return XDocument.Parse(text).Descendants().Any(element => string.Equals(element.Name.LocalName, tag, StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            return false; // Plain text.
        }
    }

    private string InVoice(string speak, string? locale)
    {
        if (HasTag("speak", speak))
        {
            return speak;
        }

        var voiced = HasTag("voice", speak) ? speak : $"<voice name='{_voiceName}'>{speak}</voice>";
        return $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{locale ?? "en-US"}'>{voiced}</speak>";
    }
}
