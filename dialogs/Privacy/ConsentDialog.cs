using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"I withdraw my consent": done at once, and read back purpose by purpose.</summary>
public sealed class ConsentDialog(Say say, Wording wording, IConsents consents, Decisions decisions) : Dialog(nameof(ConsentDialog))
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var facts = dc.Context.Facts();
        var states = await consents.CurrentAsync(facts.Conversation.Subject, cancellationToken);
        var given = states.Where(state => state is { Allowed: true, Purpose.AllowedUnasked: false }).Select(state => state.Purpose).ToList();
        if (given.Count > 0)
            decisions.Withdraw(facts, given);
        var list = string.Join('\n', states.Select(state => Line(state, state.Allowed && !given.Contains(state.Purpose), facts.Language)));
        var ai = states.Any(state => state.Purpose == ConsentPurposes.AiAssistance && state.Allowed) ? "Privacy.Button.StopAi" : "Privacy.Button.AllowAi";
        await dc.Context.SendActivityAsync(
            say.TextWithAnswers(given.Count > 0 ? "Privacy.Withdraw.Done" : "Privacy.Withdraw.List", facts.Language, [ai, "Privacy.Button.Know"], ("list", list)), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private string Line(ConsentState state, bool isOn, string language) =>
        $"- {wording.Get($"Consent.{state.Purpose.Key}", language)}: {wording.Get(isOn ? "Privacy.On" : "Privacy.Off", language)}";
}
