using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"Send me my data": all that is held, as a file behind a link that works once.</summary>
public sealed class ExportDialog(
    Say say, OpenQuestions questions, Confirmation confirmation, EarlierOrders earlier, IExports exports, RightsReferences references, PrivacyLinks links)
    : ConfirmedRequestDialog(nameof(ExportDialog), "Privacy.Send", say, questions, confirmation)
{
    /// <inheritdoc/>
    protected override Task<bool> NeedsCodeAsync(ITurnContext turn, CancellationToken cancellationToken) => earlier.NeedsCodeAsync(turn, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await earlier.MustBeProvedAsync(turn, cancellationToken)
            ? Say.TextWithAnswers("Privacy.NeedsProof", turn.Facts().Language, ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"])
            : null;

    /// <inheritdoc/>
    protected override async Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var link = await exports.MakeAsync(facts.Conversation.Subject, facts.Language, "customer", cancellationToken);
        return Say.Text("Privacy.Send.Done", facts.Language,
            ("link", links.To(link.Path)), ("until", link.ExpiresAt), ("reference", references.Note(facts, RightsRequestKind.Export, RightsRequestOutcome.Done)));
    }
}
