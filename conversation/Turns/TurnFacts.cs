using EthicalBot.Conversation.Floor;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Understanding;
using EthicalBot.Understanding.PrivacyRequests;

namespace EthicalBot.Conversation.Turns;

/// <summary>All that the stages of one turn have found out; each stage fills its part once.</summary>
/// <param name="conversation">The conversation as it was when the turn was claimed.</param>
/// <param name="activityId">The id of the incoming activity.</param>
/// <param name="at">When the turn began.</param>
public sealed class TurnFacts(ConversationRow conversation, string activityId, DateTimeOffset at)
{
    /// <summary>The conversation as it was when the turn was claimed.</summary>
    public ConversationRow Conversation { get; } = conversation;

    /// <summary>The id of the incoming activity.</summary>
    public string ActivityId { get; } = activityId;

    /// <summary>When the turn began.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>Whether the request that brought the activity waits for what is said in this turn, instead of the channel being called.</summary>
    public bool Awaited { get; init; }

    /// <summary>Who holds the floor in this turn.</summary>
    public FloorState Floor => Conversation.Floor;

    /// <summary>The language of what the customer is told in this turn.</summary>
    public string Language { get; set; } = conversation.Language;

    /// <summary>The customer's words without personal data; null when the activity carries none.</summary>
    public RedactedText? Said { get; set; }

    /// <summary>The conversation's pseudonyms, once something was read or said; read once a turn and written with it.</summary>
    public PseudonymBook? Pseudonyms { get; set; }

    /// <summary>Whether the customer's words hold a special category of data (GDPR art. 9): shortest retention, no analytics.</summary>
    public bool Sensitive { get; set; }

    /// <summary>What the customer's words were understood as; null before that stage and for activities without words.</summary>
    public UnderstoodMessage? Understood { get; set; }

    /// <summary>What the customer asks about the data that is held of them; null when nothing.</summary>
    public PrivacyAsk? PrivacyAsk { get; set; }

    /// <summary>Whether no AI may read what this customer writes: rules of exact words, menus and people remain.</summary>
    public bool AiRefused { get; set; }

    /// <summary>Whether the customer wished for simpler words: texts that have such a wording use it.</summary>
    public bool Simple { get; set; }

    /// <summary>The privacy notice, while it waits to be told with the next message of this turn.</summary>
    public string? Notice { get; set; }

    /// <summary>What the customer has just told and is read back to them: it stays out of the transcript.</summary>
    public string? ReadBack { get; set; }

    /// <summary>A gentle word about sensitive details, while it waits to be told with the next message of this turn.</summary>
    public string? GentleWord { get; set; }

    /// <summary>A word of regret, while it waits to be told with the next message of this turn.</summary>
    public string? Regret { get; set; }

    /// <summary>Whether it was told in this turn.</summary>
    public bool HasRegretted { get; set; }

    /// <summary>The wording version of the disclosure, once it was given in this or an earlier turn.</summary>
    public string? Disclosure { get; set; } = conversation.Disclosure;

    /// <summary>Who holds the floor once the turn is recorded; null when it stays.</summary>
    public FloorHolder? FloorTo { get; set; }

    /// <summary>What this turn writes when it is recorded.</summary>
    public IList<ITurnChange> Changes { get; } = [];

    /// <summary>The same with the pseudonyms that are new.</summary>
    public IReadOnlyList<ITurnChange> ChangesWithPseudonyms() =>
        Pseudonyms is { IsChanged: true } book ? [.. Changes, new PseudonymChange(book)] : [.. Changes];

    /// <summary>Takes a second reading of the customer's words for the first, in their line of the transcript too.</summary>
    public void Reread(UnderstoodMessage understood)
    {
        Understood = understood;
        for (var i = 0; i < Changes.Count; i++)
        {
            if (Said is { } said && Changes[i] is TranscriptLine { Speaker: "customer" } line && line.ActivityId == ActivityId)
                Changes[i] = TranscriptLine.OfCustomer(this, said);
        }
    }

    /// <summary>A key that is the same when the same step of the same turn runs again; for what reaches outside.</summary>
    public string StepKey(string step) => $"{ActivityId}/{step}";
}
