using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>A route has taken the message.</summary>
/// <param name="Result">What the dialog that it led to came to; null when it was answered without one.</param>
internal sealed record Lead(DialogTurnResult? Result)
{
    /// <summary>It was answered without a dialog.</summary>
    public static Lead Answered { get; } = new(Result: null);
}
