using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Person;

/// <summary>Takes a message for a person, with a way to be reached, and gives a reference; says honestly when one can be expected.</summary>
public sealed class PersonDialog : ComponentDialog
{
    private const string Message = "message";
    private const string Contact = "contact";
    private const string Reason = "reason";
    private const int MostContactTries = 3;
    private const int ShortRequest = 60;

    private readonly Say _say;
    private readonly PersonReachText _reach;
    private readonly OpenQuestions _questions;
    private readonly VerifiedOrders _verified;
    private readonly Redactor _redactor;
    private readonly byte[] _referenceKey;

    /// <summary>Takes what it speaks and remembers with.</summary>
    public PersonDialog(Say say, PersonReachText reach, OpenQuestions questions, VerifiedOrders verified, Redactor redactor, KeyRing keys)
        : base(nameof(PersonDialog))
    {
        (_say, _reach, _questions, _verified, _redactor) = (say, reach, questions, verified, redactor);
        _referenceKey = keys.Derive("case-reference");
        AddDialog(new WaterfallDialog("steps", [AskMessageAsync, AskContactAsync, OpenCaseAsync]));
        AddDialog(new TextPrompt(Message, IsMessageAsync));
        AddDialog(new TextPrompt(Contact, IsContactAsync));
        InitialDialogId = "steps";
    }

    private async Task<DialogTurnResult> AskMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        var reason = (step.Options as PersonRequestOptions)?.Reason ?? PersonReasons.Asked;
        step.Values[Reason] = reason;
        var reach = await _reach.NowAsync(language, cancellationToken);
        return await _questions.AskAsync(step, Message, DataClass.FreeText,
            _say.Text($"Person.Ask.{reason}", language, ("reach", reach)), _say.Text("Person.AskAgain", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[Message] = step.Result;
        // "Write to me at marie@example.org" has answered already.
        if (CanBeReached((string)step.Result))
            return await step.NextAsync(step.Result, cancellationToken);
        var language = step.Context.Facts().Language;
        return await _questions.AskAsync(step, Contact, DataClass.ContactWay,
            _say.Text("Person.AskContact", language), _say.Text("Person.AskContactAgain", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> OpenCaseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var reference = CaseReference.For(facts.StepKey("case"), _referenceKey);
        var order = await _verified.LastAsync(step.Context, cancellationToken);
        facts.Changes.Add(new CaseOpened(
            reference, facts.Conversation.Key, facts.Conversation.Subject, facts.At, facts.Language,
            new CaseWords((string)step.Values[Reason], (string)step.Values[Message], (string)step.Result, order?.Number)));
        facts.Changes.Add(new AuditChange(new(facts.At, "bot", "case.open", facts.Conversation.Subject, reference,
            new Dictionary<string, string> { ["language"] = facts.Language })));
        var hours = _reach.Hours(facts.Language);
        await step.Context.SendActivityAsync(
            !CanBeReached((string)step.Result) ? _say.Text("Person.DoneUnreachable", facts.Language, ("reference", reference))
                : hours.Length == 0 ? _say.Text("Person.Done", facts.Language, ("reference", reference))
                : _say.Text("Person.DoneWithHours", facts.Language, ("reference", reference), ("hours", hours)),
            cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // Asking once more is not a message: the answer stays the same and is given again.
    private static Task<bool> IsMessageAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && !string.IsNullOrWhiteSpace(prompt.Recognized.Value)
            && !(prompt.Context.Facts().Understood is { AsksForPerson: true } && prompt.Recognized.Value.Length < ShortRequest));

    // After a third try it is taken as it is: a person can make more of it than we can, and a lost message helps nobody.
    private Task<bool> IsContactAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value is { } text
            && (prompt.AttemptCount >= MostContactTries || CanBeReached(text)));

    private bool CanBeReached(string text) =>
        _redactor.Redact(text).Found is var found && (found.Contains(DataClass.Email) || found.Contains(DataClass.Phone));
}
