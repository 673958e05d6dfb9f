using EthicalBot.Conversation.Personalisation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>"Remember that I prefer …": reads back what would be remembered and what for, and does it after one clear yes.</summary>
public sealed class PersonalisationDialog(
    Say say, OpenQuestions questions, Confirmation confirmation, ConversationState state, PreferenceReader reader, IPreferences preferences, IConsents consents, WishConsents decisions)
    : ConfirmedRequestDialog(nameof(PersonalisationDialog), About, say, questions, confirmation)
{
    private const string About = "Personalisation";
    private static readonly string[] Examples = ["Personalisation.Button.Short", "Personalisation.Button.Mail"];
    private static readonly string[] Next = ["Personalisation.Button.Why", "Personalisation.Button.Forget"];

    private readonly IStatePropertyAccessor<PersonalState> _accessor = state.CreateProperty<PersonalState>(nameof(PersonalState));

    private (string Name, object Value)[] _readBack = [];

    /// <inheritdoc/>
    protected override async Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (reader.Read(turn.Activity.Text, facts.Language) is not { } declared || PreferenceReader.IsEmpty(declared))
            return Say.TextWithAnswers("Personalisation.What", facts.Language, Examples);
        facts.ReadBack = declared.Name;
        var waiting = await StateAsync(turn, cancellationToken);
        (waiting.Name, waiting.Language, waiting.Short, waiting.Contact) = (declared.Name, declared.Language, declared.IsShort, declared.Contact);
        _readBack = [("list", reader.List(declared, facts.Language))];
        var allowed = (await consents.CurrentAsync(facts.Conversation.Subject, cancellationToken)).First(one => one.Purpose == ConsentPurposes.Personalisation);
        return allowed.Allowed ? await RememberAsync(turn, allowed.EndsAt ?? facts.At, cancellationToken) : null;
    }

    /// <inheritdoc/>
    protected override (string Name, object Value)[] ReadBack(TurnFacts facts) => _readBack;

    /// <inheritdoc/>
    protected override async Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        decisions.Give(facts, ConsentPurposes.Personalisation, $"{About}.Ask", ("list", reader.List(Waiting(await StateAsync(turn, cancellationToken)), facts.Language)));
        return await RememberAsync(turn, facts.At + (ConsentPurposes.Personalisation.Lasts ?? TimeSpan.Zero), cancellationToken);
    }

    private async Task<Activity> RememberAsync(ITurnContext turn, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var (facts, waiting) = (turn.Facts(), await StateAsync(turn, cancellationToken));
        var all = (await preferences.ReadAsync(facts.Conversation.Subject, cancellationToken) ?? new()).With(Waiting(waiting));
        facts.Changes.Add(new PreferencesWritten(all, until));
        (waiting.Name, waiting.Language, waiting.Short, waiting.Contact, waiting.IsShort) = (null, null, false, null, all.IsShort);
        facts.Language = all.Language ?? facts.Language;
        facts.ReadBack = all.Name;
        return Say.TextWithAnswers("Personalisation.Done", facts.Language, Next, ("list", reader.List(all, facts.Language)));
    }

    private static Preferences Waiting(PersonalState state) => new() { Name = state.Name, Language = state.Language, IsShort = state.Short, Contact = state.Contact };

    private Task<PersonalState> StateAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new PersonalState(), cancellationToken);
}
