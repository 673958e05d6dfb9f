using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>What an activity says, in words: its text and the twin that each card carries.</summary>
internal static class TextTwin
{
    /// <summary>The words, one part a line.</summary>
    public static string Of(Activity activity) =>
        string.Join('\n', new[] { activity.Text }.Concat((activity.Attachments ?? []).Select(OfCard)).Where(part => !string.IsNullOrEmpty(part)));

    private static string? OfCard(Attachment attachment) => (string?)(attachment.Content as JObject)?["fallbackText"];
}
