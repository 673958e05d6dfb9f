using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"Correct my name": asks how it is right, changes what the open request holds and reads it back; without one, a person gets the correction.</summary>
public sealed class CorrectDialog : ComponentDialog
{
    private const string Right = "right";

    private readonly Say _say;
    private readonly Wording _wording;
    private readonly OpenQuestions _questions;
    private readonly ICases _cases;
    private readonly RightsReferences _references;

    /// <summary>Takes what it speaks, asks and changes with.</summary>
    public CorrectDialog(Say say, Wording wording, OpenQuestions questions, ICases cases, RightsReferences references)
        : base(nameof(CorrectDialog))
    {
        (_say, _wording, _questions, _cases, _references) = (say, wording, questions, cases, references);
        AddDialog(new WaterfallDialog("steps", [AskAsync, ChangeAsync]));
        AddDialog(new TextPrompt(Right, static (prompt, _) => Task.FromResult(!string.IsNullOrWhiteSpace(prompt.Recognized.Value))));
        InitialDialogId = "steps";
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = step.Context.Facts().Language;
        return _questions.AskAsync(step, Right, DataClass.Name,
            _say.Text("Privacy.Correct.Ask", language), _say.Text("Privacy.Correct.Again", language), isRepeated: false, cancellationToken);
    }

    private async Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        var said = ((string)step.Result).Trim();
        await _questions.ReturnAsync(step.Context, cancellationToken);
        if (await _cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { Words: { } words } open)
        {
            // Nobody has it yet whom we could tell: the correction itself becomes a request to a person.
            _references.Note(facts, RightsRequestKind.Rectification, outcome: null);
            return await step.EndDialogAsync(new PersonRequestOptions { Reason = PersonReasons.Asked, Message = Note(said, facts.Language) }, cancellationToken);
        }

        _references.Note(facts, RightsRequestKind.Rectification, RightsRequestOutcome.Done);
        if (string.Join(", ", Redactor.Pick(said, DataClass.Email, DataClass.Phone)) is { Length: > 0 } way)
        {
            facts.Changes.Add(new CaseReworded(open.Reference, words with { ContactWay = way }));
            await step.Context.SendActivityAsync(_say.Text("Privacy.Correct.Contact", facts.Language,
                ("old", words.ContactWay ?? _wording.Get("Privacy.Correct.None", facts.Language)), ("new", way), ("reference", open.Reference)), cancellationToken);
        }
        else
        {
            facts.ReadBack = said;
            facts.Changes.Add(new CaseReworded(open.Reference, words with { Message = $"{words.Message}\n{Note(said, facts.Language)}".Trim() }));
            await step.Context.SendActivityAsync(_say.Text("Privacy.Correct.Name", facts.Language, ("new", said), ("reference", open.Reference)), cancellationToken);
        }

        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private string Note(string said, string language) => _wording.Get("Privacy.Correct.Note", language, ("new", said));
}
