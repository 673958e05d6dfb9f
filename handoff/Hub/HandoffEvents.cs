using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Handoff.Hub;

/// <summary>The events of a handoff as the Bot Framework makes them, for an engagement hub. All words in them are without personal data.</summary>
public static class HandoffEvents
{
    /// <summary>The event that asks for a person: reference, language and reason as its context, and the conversation so far.</summary>
    public static Activity Initiation(ITurnContext turn, CaseOpened opened, IReadOnlyList<SpokenLine> lines) =>
        (Activity)EventFactory.CreateHandoffInitiation(
            turn,
            new { reference = opened.Reference, language = opened.Language, reason = opened.Words.Reason },
            new Transcript { Activities = [.. lines.Select(ToActivity)] });

    /// <summary>The event that tells what became of a handoff.</summary>
    /// <param name="state">accepted, failed or completed.</param>
    public static Activity Status(string conversationId, string state, string? message = null) =>
        (Activity)EventFactory.CreateHandoffStatus(new ConversationAccount { Id = conversationId }, state, message);

    private static Activity ToActivity(SpokenLine line) => new()
    {
        Type = ActivityTypes.Message,
        Id = line.ActivityId,
        Timestamp = line.At,
        Text = line.Text.Value,
        From = new ChannelAccount { Name = line.Name, Role = line.Speaker == "customer" ? RoleTypes.User : RoleTypes.Bot },
    };
}
