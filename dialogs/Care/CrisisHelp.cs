using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Care;

/// <summary>Tells somebody who may be in danger whom to call where they are, and asks where that is; they may wish for no person of ours.</summary>
public sealed class CrisisHelp(ConversationState state, HelpLines lines, InterruptionWords words, Wording wording, Say say)
{
    private const int MessagesForCountry = 3;
    private const int MostWordsForCountry = 6;

    private readonly IStatePropertyAccessor<HelpState> _accessor = state.CreateProperty<HelpState>(nameof(HelpState));

    /// <summary>The button of who wishes for no person.</summary>
    public static IReadOnlyList<string> Decline { get; } = ["Care.NoPerson"];

    /// <summary>Whom to call: by the country they named, else the number of most countries and the question where they are.</summary>
    public async Task<string> LinesAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (language, kept) = (turn.Facts().Language, await ReadAsync(turn, cancellationToken));
        kept.WasOffered = true;
        // Who says it in the same message is not asked.
        kept.Country = lines.In(turn.Activity.Text ?? "")?.Code ?? kept.Country;
        kept.AwaitsCountry = MessagesForCountry;
        return lines.Find(kept.Country) is { } country ? Words(country, language) : wording.Get("Care.WhereAreYou", language, ("emergency", lines.File.EverywhereElse));
    }

    /// <summary>Has it told with the answer, once a conversation, where somebody may be in danger: a wrong guess costs a sentence.</summary>
    public async Task OfferAsync(ITurnContext turn, RoutingState routing, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (routing.HasHeardOfHelp || facts.Floor.Holder != FloorHolder.Bot || facts.Understood is not { Signals: { PossibleCrisis: true, Crisis: false } })
            return;
        routing.HasHeardOfHelp = true;
        facts.GentleWord = wording.Get("Routing.IfInDanger", facts.Language, ("lines", await LinesAsync(turn, cancellationToken)));
    }

    /// <summary>What is said to who waits for a person and may be in danger; null when it was said and nothing new tells of danger.</summary>
    public async Task<Activity?> WhileWaitingAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var kept = await ReadAsync(turn, cancellationToken);
        if (facts.Understood is not { } understood || !(understood.Signals.Crisis || (understood.Signals.PossibleCrisis && !kept.ToldInQueue)))
            return null;
        kept.ToldInQueue = true;
        return say.Text("Person.CareWhileWaiting", facts.Language, ("lines", await LinesAsync(turn, cancellationToken)));
    }

    /// <summary>Takes the answer to where they are: tells that country's lines, and leaves all that is open as it is.</summary>
    public async Task<bool> TakeAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var facts = dialog.Context.Facts();
        var kept = await ReadAsync(dialog.Context, cancellationToken);
        if (kept.AwaitsCountry == 0 || facts.Understood is null)
            return false;
        kept.AwaitsCountry--;
        var text = dialog.Context.Activity.Text ?? "";
        if (Folding.Words(text).Length > MostWordsForCountry || lines.In(text) is not { } country)
            return false;
        (kept.Country, kept.AwaitsCountry) = (country.Code, MessagesForCountry);
        await dialog.Context.SendActivityAsync(say.Text("Care.HelpThere", facts.Language, ("lines", Words(country, facts.Language))), cancellationToken);
        return true;
    }

    /// <summary>Whether they were offered a person for it and wish for none.</summary>
    public async Task<bool> DeclinesAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var kept = await ReadAsync(turn, cancellationToken);
        if (!kept.WasOffered || kept.HasDeclined || facts.Understood is null || !words.IsOneOf(wording, "Care.NoPersonWords", turn.Activity.Text ?? "", facts.Language))
            return false;
        return kept.HasDeclined = true;
    }

    /// <summary>Whether they have wished for no person.</summary>
    public async Task<bool> HasDeclinedAsync(ITurnContext turn, CancellationToken cancellationToken) => (await ReadAsync(turn, cancellationToken)).HasDeclined;

    /// <summary>What is said to who wishes for no person of ours: whom to call, and how to reach us all the same.</summary>
    public async Task<Activity> WithoutPersonAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        say.Text("Care.Declined", turn.Facts().Language, ("lines", await LinesAsync(turn, cancellationToken)));

    private string Words(CountryHelp country, string language) => string.Join('\n', country.Lines
        .Select(line => wording.Get("Care.Line", language, ("name", line.Name), ("number", line.Number), ("hours", line.Hours)))
        .Prepend(wording.Get("Care.Emergency", language, ("country", country.Names[language]), ("emergency", country.Emergency))));

    private Task<HelpState> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new HelpState(), cancellationToken);
}
