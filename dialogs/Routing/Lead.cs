using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>A route has taken the message.</summary>
/// <param name="Result">What the dialog that it led to came to; null when it was answered without one.</param>
internal sealed record Lead(DialogTurnResult? Result)
{
    /// <summary>What the message asks besides, which is led on as a message of its own; null where all of it was taken.</summary>
    public string? Rest { get; init; }

    /// <summary>It was answered without a dialog.</summary>
    public static Lead Answered { get; } = new(Result: null);
}
