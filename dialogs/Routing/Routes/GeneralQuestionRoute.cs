using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Service;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a question about how things are, which an article answers: "are returns free?" starts no return. What is open is put again.</summary>
internal sealed class GeneralQuestionRoute(GeneralQuestions general, KnowledgeTurn knowledge, KnowledgeLeads leads, OpenQuestions questions, DraftAnswers answers, HeldIdentities identities, Redactor redactor) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Facts is not { AiRefused: false, PrivacyAsk: null, Said: not null } || !general.Asks(message) || await IsForWhatIsOpenAsync(message, cancellationToken) || await IsOfTheirOrderAsync(message, cancellationToken))
            return null;
        // As an answer to what is open, all of it was taken out; as a question it is read like any other.
        var question = redactor.Redact(message.Text, book: message.Facts.Pseudonyms);
        var outcome = await knowledge.AskAsync(message.Turn, question, cancellationToken);
        // What is open is not left for a person because of a question in between.
        if ((message.IsOpen && outcome is not KnowledgeOutcome.Answered) || await leads.FollowAsync(message, question, outcome, cancellationToken) is not { } lead)
            return null;
        return outcome is not KnowledgeOutcome.Answered ? lead : new(await InterruptionAnswers.RepromptAsync(message.Dialog, cancellationToken));
    }

    // Only beside questions whose answer nobody writes with a question mark; what is told a person is theirs, and an address or a code stays one.
    private async Task<bool> IsForWhatIsOpenAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.IsOpen && (!message.Text.Contains('?', StringComparison.Ordinal)
            || (message.Dialog.ActiveDialog is { } active && message.Dialog.FindDialog(active.Id) is ShopWriteDialog && answers.AreAsked(message.Text, message.Facts.Language))
            || (await questions.ReadAsync(message.Turn, cancellationToken) is var open && (open.Expected is not (DataClass.None or DataClass.OrderNumber or DataClass.Credential)
                // "Is it safe?" is asked of what was just asked for.
                || (open.AsksWho && general.IsOfProof(message)))));

    // "And when does it come?" after an order was shown.
    private async Task<bool> IsOfTheirOrderAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is { Abstained: false, Intent: Intents.DeliveryEta } && await identities.HoldsAsync(message.Turn, IdentityLevel.OrderProof, order: null, cancellationToken);
}
