using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes a question about how things are, which an article answers: "are returns free?" starts no return. What is open is put again.</summary>
internal sealed class GeneralQuestionRoute(GeneralQuestions general, KnowledgeTurn knowledge, OpenQuestions questions, HeldIdentities identities, Redactor redactor) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Facts is not { AiRefused: false, PrivacyAsk: null, Said: not null } || !general.Asks(message) || await IsForWhatIsOpenAsync(message, cancellationToken) || await IsOfTheirOrderAsync(message, cancellationToken))
            return null;
        // As an answer to what is open, all of it was taken out; as a question it is read like any other.
        var question = redactor.Redact(message.Text, book: message.Facts.Pseudonyms);
        if (await knowledge.AskAsync(message.Turn, question, cancellationToken) is not KnowledgeOutcome.Answered answer)
            return null;
        await knowledge.TellAsync(message.Turn, question, answer, cancellationToken);
        return new(await InterruptionAnswers.RepromptAsync(message.Dialog, cancellationToken));
    }

    // What is written for a person is theirs, and without a question mark it may be the answer to what was asked.
    private async Task<bool> IsForWhatIsOpenAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.IsOpen && (!message.Text.Contains('?', StringComparison.Ordinal)
            || (await questions.ReadAsync(message.Turn, cancellationToken)).Expected is DataClass.FreeText or DataClass.ContactWay or DataClass.Name);

    // "And when does it come?" after an order was shown.
    private async Task<bool> IsOfTheirOrderAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message.Understood is { Abstained: false, Intent: Intents.DeliveryEta } && await identities.HoldsAsync(message.Turn, IdentityLevel.OrderProof, order: null, cancellationToken);
}
