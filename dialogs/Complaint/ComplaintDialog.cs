using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Purposes;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Takes a complaint: acknowledges it at once with reference and deadline, and hands it to a person in the customer's own words.</summary>
public sealed class ComplaintDialog : ComponentDialog
{
    private const string Words = "words";
    private const string Contact = "contact";
    private const string Number = "number";
    private const string Reference = "reference";
    private const int MostContactTries = 3;
    private const int FewWords = 8;

    private static readonly string[] Offered = ["Complaint.OfferButton"];

    private readonly Say _say;
    private readonly OpenQuestions _questions;
    private readonly ComplaintWish _wish;
    private readonly ComplaintSubject _subject;
    private readonly ComplaintReceipt _receipt;
    private readonly Reachability _reachability;
    private readonly HandOver _handOver;
    private readonly NewCase _newCase;
    private readonly ICases _cases;

    /// <summary>Takes what it speaks, asks and opens cases with.</summary>
    public ComplaintDialog(Say say, OpenQuestions questions, ComplaintWish wish, ComplaintSubject subject, ComplaintReceipt receipt, Reachability reachability, HandOver handOver, NewCase newCase, ICases cases)
        : base(nameof(ComplaintDialog))
    {
        (_say, _questions, _wish, _subject, _receipt, _reachability, _handOver, _newCase, _cases) = (say, questions, wish, subject, receipt, reachability, handOver, newCase, cases);
        AddDialog(new WaterfallDialog("steps", [AskWordsAsync, TakeAsync, KeepContactAsync]));
        AddDialog(new TextPrompt(Words));
        AddDialog(new TextPrompt(Contact, IsContactAsync));
        InitialDialogId = "steps";
    }

    /// <inheritdoc/>
    /// <remarks>A person goes on with what came in between: nothing is asked for the complaint first.</remarks>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        result is PersonRequestOptions ? outerDc.EndDialogAsync(result, cancellationToken) : base.ResumeDialogAsync(outerDc, reason, result, cancellationToken);

    private async Task<DialogTurnResult> AskWordsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, text) = (step.Context.Facts(), step.Context.Activity.Text ?? "");
        if (facts.Understood?.OrderNumber is { } number)
            step.Values[Number] = number;
        // What waited in the queue was asked for by the message before.
        if (step.Options is not ServiceOptions && _wish.Instead(text, facts.Language, isOtherOpen: step.Parent is { Stack.Count: > 1 }) is { } told)
        {
            await step.Context.SendActivityAsync(told == "Complaint.Offer" ? _say.TextWithAnswers(told, facts.Language, Offered) : _say.Text(told, facts.Language), cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        // Who has said what is wrong need not say it again.
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewWords)
            return await step.NextAsync(text, cancellationToken);
        var question = _say.Text("Complaint.AskWords", facts.Language);
        return await _questions.AskAsync(step, Words, DataClass.FreeText, question, question, isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (facts, words) = (step.Context.Facts(), (string)step.Result);
        var named = step.Values.TryGetValue(Number, out var value) ? (string)value : null;
        var (number, products) = await _subject.OfAsync(step.Context, words, named, cancellationToken);
        var address = await _receipt.AddressAsync(step.Context, cancellationToken);
        var isLive = await _reachability.NowAsync(cancellationToken) == PersonReach.Free;
        var contact = address ?? (Redactor.Pick(words, DataClass.Email, DataClass.Phone) is { Count: > 0 } ways ? string.Join(", ", ways) : null);
        var reference = (await _cases.FindOfAsync(facts.Conversation.Key, cancellationToken))?.Reference ?? _newCase.ReferenceOf(facts);

        await step.Context.SendActivityAsync(Say.Words(_receipt.Acknowledge(facts, reference, number, products), []), cancellationToken);
        if (address is not null)
        {
            _receipt.Send(facts, address, reference, number);
            await step.Context.SendActivityAsync(_say.Text("Complaint.MailSent", facts.Language), cancellationToken);
        }

        var complaint = new CaseWords(PersonReasons.Complaint, words, contact, Purpose: CasePurpose.Complaint);
        if (isLive)
            await _handOver.GoAsync(step.Context, complaint, cancellationToken);
        else
            await KeepAsync(step.Context, complaint, cancellationToken);
        if (isLive || contact is not null)
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        step.Values[Reference] = reference;
        return await _questions.AskAsync(step, Contact, DataClass.ContactWay,
            _say.Text("Person.AskContact", facts.Language), _say.Text("Person.AskContactAgain", facts.Language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> KeepContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        if (await _cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is { Words: { } words } open)
            facts.Changes.Add(new CaseReworded(open.Reference, words with { ContactWay = (string)step.Result }, open.WordsVersion));
        await step.Context.SendActivityAsync(
            _say.Text(CanBeReached((string)step.Result) ? "Complaint.ContactKept" : "Person.DoneUnreachable", facts.Language, ("reference", step.Values[Reference])), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // A conversation has one open case: a complaint after a message is added to it.
    private async Task KeepAsync(ITurnContext turn, CaseWords complaint, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await _cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is { Words: { } words } open)
            facts.Changes.Add(new CaseReworded(open.Reference, words with
            {
                Reason = complaint.Reason,
                Purpose = complaint.Purpose,
                Message = string.Join("\n", new[] { words.Message, complaint.Message }.Where(text => !string.IsNullOrEmpty(text))),
                ContactWay = complaint.ContactWay ?? words.ContactWay,
            }, open.WordsVersion));
        else
            await _newCase.OpenAsync(turn, CaseKind.Message, complaint, cancellationToken);
    }

    // After a third try it is taken as it is, as every message for a person is.
    private static Task<bool> IsContactAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value is { } text && (prompt.AttemptCount >= MostContactTries || CanBeReached(text)));

    private static bool CanBeReached(string text) => Redactor.Pick(text, DataClass.Email, DataClass.Phone).Count > 0;
}
