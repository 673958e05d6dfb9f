using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Person;

/// <summary>
/// Brings a person in. When one is there, the conversation goes over at once; else it takes a message, a way and a time
/// to be reached, gives a reference, and says honestly when somebody can be expected.
/// </summary>
public sealed class PersonDialog : ComponentDialog
{
    private const string Message = "message";
    private const string Contact = "contact";
    private const string Time = "time";
    private const string OnFile = "onFile";
    private const string Reason = "reason";
    private const string Reference = "reference";
    private const int MostContactTries = 3;
    private const int ShortRequest = 60;
    private static readonly string[] Times = ["Person.AnswerAnyTime", "Person.AnswerMorning", "Person.AnswerAfternoon"];

    private readonly Say _say;
    private readonly Reachability _reachability;
    private readonly PersonReachText _reach;
    private readonly HandOver _handOver;
    private readonly NewCase _newCase;
    private readonly ICases _cases;
    private readonly OpenQuestions _questions;
    private readonly Redactor _redactor;
    private readonly CrisisHelp _crisis;
    private readonly AnswerBases _bases;
    private readonly ContactOnFile _onFile;

    /// <summary>Takes what it speaks, asks and opens cases with.</summary>
    public PersonDialog(
        Say say, Reachability reachability, PersonReachText reach, HandOver handOver, NewCase newCase, ICases cases, OpenQuestions questions, Redactor redactor, CrisisHelp crisis, AnswerBases bases, ContactOnFile onFile)
        : base(nameof(PersonDialog))
    {
        (_say, _reachability, _reach, _handOver, _newCase, _cases, _questions, _redactor, _crisis, _bases, _onFile) = (say, reachability, reach, handOver, newCase, cases, questions, redactor, crisis, bases, onFile);
        AddDialog(new WaterfallDialog("steps", [BeginAsync, AskContactAsync, AskTimeAsync, KeepAsync]));
        AddDialog(new TextPrompt(Message, IsMessageAsync));
        AddDialog(new TextPrompt(Contact, IsContactAsync));
        AddDialog(new TextPrompt(Time));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        var options = step.Options as PersonRequestOptions ?? new();
        step.Values[Reason] = options.Reason;
        await _bases.NoteAsync(step.Context, AnswerSource.Rule, sourceAt: null, cancellationToken);
        if (options.Reference is { } reference)
        {
            step.Values[Reference] = reference;
            return await step.NextAsync(null, cancellationToken);
        }

        if (await _reachability.NowAsync(cancellationToken) == PersonReach.Free)
        {
            await _handOver.GoAsync(step.Context, options.Reason, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (options.Message is not null)
            return await step.NextAsync(options.Message, cancellationToken);
        var reach = await _reach.NowAsync(language, cancellationToken);
        var question = options.Reason == PersonReasons.Care
            ? _say.TextWithAnswers("Person.Ask.care", language, CrisisHelp.Decline, ("reach", reach), ("lines", await _crisis.LinesAsync(step.Context, cancellationToken)))
            : _say.Text($"Person.Ask.{options.Reason}", language, ("reach", reach));
        return await _questions.AskAsync(step, Message, DataClass.FreeText, question, _say.Text("Person.AskAgain", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        step.Values[Message] = step.Result;
        // "Write to me at marie@example.org" has answered already.
        if (step.Result is string message && CanBeReached(message))
            return await step.NextAsync(string.Join(", ", Redactor.Pick(message, DataClass.Email, DataClass.Phone)), cancellationToken);
        // "No" to what they should know.
        if (step.Result is string no && step.Options is not PersonRequestOptions { Message: not null } && Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(no, language) == false)
        {
            await step.Context.SendActivityAsync(_say.Text("Person.NoMessageNext", language), cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (!step.Values.ContainsKey(Reference) && await _onFile.FindAsync(step.Context, cancellationToken) is { } onFile)
        {
            step.Values[OnFile] = true;
            return await step.NextAsync(onFile, cancellationToken);
        }

        var question = step.Values.TryGetValue(Reference, out var reference)
            ? _say.Text("Person.Unanswered", language, ("reference", reference)).MarkFloorNews(FloorHolder.Bot)
            : step.Options is PersonRequestOptions { Message: not null }
                ? _say.Text("Person.AskContactFirst", language, ("reach", await _reach.NowAsync(language, cancellationToken)))
                : _say.Text("Person.AskContact", language);
        return await _questions.AskAsync(step, Contact, DataClass.ContactWay, question, _say.Text("Person.AskContactAgain", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskTimeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        var contact = (string)step.Result;
        step.Values[Contact] = contact;
        // Who cannot be reached has no time for it either.
        if (!CanBeReached(contact) || step.Values.ContainsKey(OnFile))
            return await step.NextAsync(null, cancellationToken);
        var question = _say.TextWithAnswers("Person.AskTime", language, Times);
        return await _questions.AskAsync(step, Time, DataClass.FreeText, question, question, isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var contact = (string)step.Values[Contact];
        var reference = await KeepAsync(step, (string?)step.Values[Message], contact, step.Result as string, cancellationToken);
        var hours = _reach.Hours(facts.Language);
        await step.Context.SendActivityAsync(
            step.Values.ContainsKey(OnFile) ? _say.Text("Person.DoneOnFile", facts.Language, ("reference", reference))
                : !CanBeReached(contact) ? _say.Text("Person.DoneUnreachable", facts.Language, ("reference", reference))
                : hours.Length == 0 ? _say.Text("Person.Done", facts.Language, ("reference", reference))
                : _say.Text("Person.DoneWithHours", facts.Language, ("reference", reference), ("hours", hours)),
            cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<string> KeepAsync(WaterfallStepContext step, string? message, string contact, string? time, CancellationToken cancellationToken)
    {
        // A conversation has one open case: who waited in vain has it already, and who leaves a second message adds to the first.
        var facts = step.Context.Facts();
        if (await _cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is { Words: { } words } open)
        {
            var all = string.Join("\n", new[] { words.Message, message }.Where(text => !string.IsNullOrEmpty(text)));
            facts.Changes.Add(new CaseReworded(open.Reference, words with { Message = all.Length == 0 ? null : all, ContactWay = contact, ContactTime = time }, open.WordsVersion));
            return open.Reference;
        }

        var opened = await _newCase.OpenAsync(step.Context, CaseKind.Message, new CaseWords((string)step.Values[Reason], message, contact, time), cancellationToken);
        return opened.Reference;
    }

    // Asking once more is not a message, nor is a plain yes: the answer stays the same and is given again.
    private static Task<bool> IsMessageAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && !string.IsNullOrWhiteSpace(prompt.Recognized.Value)
            && !(prompt.Context.Facts().Understood is { AsksForPerson: true } && prompt.Recognized.Value.Length < ShortRequest)
            && Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(prompt.Recognized.Value, prompt.Context.Facts().Language) != true);

    // After a third try it is taken as it is: a person can make more of it than we can, and a lost message helps nobody.
    private Task<bool> IsContactAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value is { } text
            && (prompt.AttemptCount >= MostContactTries || CanBeReached(text)));

    private bool CanBeReached(string text) =>
        _redactor.Redact(text).Found is var found && (found.Contains(DataClass.Email) || found.Contains(DataClass.Phone));
}
