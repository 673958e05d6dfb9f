using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Emails;

/// <summary>An e-mail leaves with the turn: written with the rest of it, and sent a moment later.</summary>
/// <param name="Id">The same when the same step of the same turn runs again; the message's id on its way, too.</param>
/// <param name="Kind">What it is, such as <c>code</c>.</param>
/// <param name="ExpiresAt">When it is of no more use and is not sent any more.</param>
/// <param name="HasReader">False for one that nobody gets: made and sealed like the others, so that time does not tell whether there is an address, and then dropped.</param>
public sealed record EmailQueued(
    [property: Classified(DataClass.TechnicalId)] string Id,
    [property: Classified(DataClass.None)] string Kind,
    Email Email,
    DateTimeOffset ExpiresAt,
    bool HasReader = true) : ITurnChange;
