using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>Leads whoever asks to be told first, or to be remembered, to its dialog: by exact words, before any model and in no other case.</summary>
public sealed class WishRoutes(OpenQuestions questions, WholeWords words)
{
    private static readonly (string Words, string Dialog)[] s_routes =
    [
        ("Notices.AskWords", nameof(FollowOrderDialog)),
        ("Notices.NewsWords", nameof(ServiceNewsDialog)),
        ("Personalisation.StartWords", nameof(PersonalisationDialog)),
        ("Personalisation.ForgetWords", nameof(ForgetPreferencesDialog)),
        ("Personalisation.WhyWords", nameof(WhySeenDialog)),
    ];

    /// <summary>The dialog for this message; null when it is no such wish, or words for somebody else.</summary>
    public async Task<string?> FindAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var (facts, text) = (dialog.Context.Facts(), dialog.Context.Activity.Text);
        if (dialog.ActiveDialog is not null && (await questions.ReadAsync(dialog.Context, cancellationToken)).Expected is DataClass.FreeText or DataClass.Name or DataClass.ContactWay)
            return null;
        foreach (var (key, id) in s_routes)
        {
            if (words.LanguageOf(text, key, facts.Language) is not { } language)
                continue;
            facts.Language = language;
            return id;
        }

        return words.After(text, "Personalisation.RememberWords", facts.Language) is null ? null : nameof(PersonalisationDialog);
    }
}
