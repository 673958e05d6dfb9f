using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Questions;

/// <summary>A dialog that asks without steps and puts its open question again itself.</summary>
public interface IAsksAgain
{
    /// <summary>Puts the open question again, in the language and the words of now.</summary>
    Task<DialogTurnResult> AskAgainAsync(DialogContext dialog, CancellationToken cancellationToken);

    /// <summary>Asks what should be different in what was read back; null when nothing was yet.</summary>
    Task<DialogTurnResult?> GoBackAsync(DialogContext dialog, CancellationToken cancellationToken);
}
