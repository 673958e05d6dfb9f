using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>"Forget my preferences": done at once.</summary>
public sealed class ForgetPreferencesDialog(Say say, ConversationState state, IConsents consents, WishConsents decisions) : Dialog(nameof(ForgetPreferencesDialog))
{
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"];

    private readonly IStatePropertyAccessor<PersonalState> _accessor = state.CreateProperty<PersonalState>(nameof(PersonalState));

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var facts = dc.Context.Facts();
        var isOn = await consents.AllowsAsync(facts.Conversation.Subject, ConsentPurposes.Personalisation, cancellationToken);
        await _accessor.DeleteAsync(dc.Context, cancellationToken);
        await dc.Context.SendActivityAsync(
            isOn
                ? say.TextWithAnswers("Personalisation.Forgotten", facts.Language, Answers, ("reference", decisions.End(facts, [ConsentPurposes.Personalisation], "Personalisation.Forgotten")))
                : say.TextWithAnswers("Personalisation.NothingKept", facts.Language, Answers),
            cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
