using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.SmallTalk;

/// <summary>Answers a greeting or thanks, and says what can be asked.</summary>
public sealed class SmallTalkDialog(Say say, AnswerBases bases) : Dialog(nameof(SmallTalkDialog))
{
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await bases.NoteAsync(dc.Context, AnswerSource.FixedText, sourceAt: null, cancellationToken);
        await dc.Context.SendActivityAsync(say.TextWithAnswers("SmallTalk.Answer", dc.Context.Facts().Language, Answers), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
