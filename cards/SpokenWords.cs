using Microsoft.Bot.Schema;

namespace EthicalBot.Cards;

/// <summary>What an activity says, in words: its text and the twin that each card carries.</summary>
public static class SpokenWords
{
    /// <summary>The words, one part a line.</summary>
    public static string Of(Activity activity) =>
        string.Join('\n', new[] { activity.Text }.Concat((activity.Attachments ?? []).Select(TwinOf)).Where(part => !string.IsNullOrEmpty(part)));

    private static string? TwinOf(Attachment attachment) => TextTwin.TryRead(attachment, out var text) ? text : null;
}
