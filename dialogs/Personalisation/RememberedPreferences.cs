using EthicalBot.Cards;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>Uses what somebody asked to be remembered: their language and name at the beginning, and short answers throughout.</summary>
public sealed class RememberedPreferences(ConversationState state, IPreferences preferences, IConsents consents, PreferenceReader reader, Wording wording, Say say)
{
    private static readonly string[] Answers = ["Personalisation.Button.Why", "Notices.Button.Stop"];

    private readonly IStatePropertyAccessor<PersonalState> _accessor = state.CreateProperty<PersonalState>(nameof(PersonalState));

    /// <summary>Looks at the beginning of a conversation whether something is remembered, and takes its language; null when nothing is.</summary>
    public async Task<Preferences?> BeginAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (!await consents.AllowsAsync(facts.Conversation.Subject, ConsentPurposes.Personalisation, cancellationToken)
            || await preferences.ReadAsync(facts.Conversation.Subject, cancellationToken) is not { } kept)
        {
            return null;
        }

        if (wording.Speaks(kept.Language))
            facts.Language = kept.Language!; // spoken, so it is one
        (await _accessor.GetAsync(turn, static () => new PersonalState(), cancellationToken)).IsShort = kept.IsShort;
        return kept;
    }

    /// <summary>Says what is used and how that is stopped; after the disclosure, which comes first.</summary>
    public async Task GreetAsync(ITurnContext turn, Preferences kept, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        facts.ReadBack = kept.Name;
        var list = reader.List(kept, facts.Language);
        await turn.SendActivityAsync(
            kept.Name is { } name
                ? say.TextWithAnswers("Personalisation.GreetName", facts.Language, Answers, ("name", name), ("list", list))
                : say.TextWithAnswers("Personalisation.Greet", facts.Language, Answers, ("list", list)),
            cancellationToken);
    }

    /// <summary>Has short wordings used in this turn, where they were asked for.</summary>
    public async Task ApplyAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await _accessor.GetAsync(turn, cancellationToken: cancellationToken) is { IsShort: true })
            turn.Facts().Simple = true;
    }
}
