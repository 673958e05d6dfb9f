using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.AboutAi;

/// <summary>Says the truth to whoever asks whether this is a person, always in the same words, with the AI Nutrition Facts.</summary>
public sealed class AboutAiDialog(Say say, IAiFunctions functions, CompanyOptions company, AnswerBases bases) : Dialog(nameof(AboutAiDialog))
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await bases.NoteAsync(dc.Context, AnswerSource.FixedText, sourceAt: null, cancellationToken);
        var language = dc.Context.Facts().Language;
        await dc.Context.SendActivityAsync(say.Text("AboutAi.Truth", language, ("company", company.Name)), cancellationToken);
        await dc.Context.SendActivityAsync(say.Card(new AboutAiCard(functions.Running, company.TrustPage), language), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
