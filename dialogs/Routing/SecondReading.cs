using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Asks a second opinion, where there is one, before a customer is asked what they meant.</summary>
public sealed partial class SecondReading(TimeProvider time, ILogger<SecondReading> logger, ISecondOpinion? opinion = null)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>The intent by which the message may be routed after all; null, and nothing has changed, when there is none.</summary>
    public async Task<string?> AskAsync(TurnFacts facts, CancellationToken cancellationToken)
    {
        if (opinion is null || !MayBeAsked(facts))
            return null;
        // Whatever would change something is no matter for an opinion that nobody has measured.
        if (SecondOpinionAnswer.Parse(await AnswerAsync(opinion, facts, cancellationToken), IntentCatalogue.Names) is not { } intent || intent == Intents.OutOfScope || RiskRegistry.OfIntent(intent).Tier is RiskTier.Change or RiskTier.Consequence or RiskTier.Statutory)
            return null;
        facts.Reread(facts.Understood!.BySecondOpinion(intent)); // not null: else it may not be asked
        return intent;
    }

    private static bool MayBeAsked(TurnFacts facts) =>
        facts is { AiRefused: false, Sensitive: false, Said: not null, Understood: { Abstained: true, InDoubt: true, Signals.Crisis: false } };

    private async Task<string?> AnswerAsync(ISecondOpinion other, TurnFacts facts, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            // Waited for no longer than that even when it does not heed the token.
            return await other.AskAsync(facts.Said!, facts.Language, IntentCatalogue.Names, either.Token).WaitAsync(either.Token); // not null: else it may not be asked
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // An edge of its own: whatever goes wrong there, the customer is asked what they meant, as without it.
            Log.NoAnswer(logger, facts.ActivityId, late.IsCancellationRequested ? "late" : exception.GetType().Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Warning, "Turn {ActivityId}: no second opinion ({Why}).")]
        public static partial void NoAnswer(ILogger logger, string activityId, string why);
    }
}
