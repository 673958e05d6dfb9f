using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Retention.Holds;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"Delete my data": said what goes and what stays, and done once the customer has had the answer.</summary>
public sealed class EraseDialog(
    Say say, OpenQuestions questions, Confirmation confirmation, EarlierOrders earlier, IHolds holds, RightsReferences references, PrivacyNotice notice, PrivacyLinks links)
    : ConfirmedRequestDialog(nameof(EraseDialog), "Privacy.Delete", say, questions, confirmation)
{
    /// <inheritdoc/>
    protected override Task<bool> NeedsCodeAsync(ITurnContext turn, CancellationToken cancellationToken) => earlier.NeedsCodeAsync(turn, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await earlier.MustBeProvedAsync(turn, cancellationToken))
            return Say.TextWithAnswers("Privacy.NeedsProof", facts.Language, ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"]);
        var standing = await holds.StandingOnAsync(facts.Conversation.Subject, cancellationToken);
        if (standing.Count == 0)
            return null;
        references.Note(facts, RightsRequestKind.Erasure, RightsRequestOutcome.Held);
        return Say.Text("Privacy.Delete.Held", facts.Language, ("until", standing.Max(hold => hold.Until)), ("officer", notice.Officer(facts.Language)));
    }

    /// <inheritdoc/>
    protected override (string Name, object Value)[] ReadBack(TurnFacts facts) => [("officer", notice.Officer(facts.Language))];

    /// <inheritdoc/>
    protected override Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var reference = references.Note(facts, RightsRequestKind.Erasure, outcome: null);
        return Task.FromResult(Say.Text("Privacy.Delete.Done", facts.Language, ("reference", reference), ("link", links.Certificate(reference))));
    }
}
