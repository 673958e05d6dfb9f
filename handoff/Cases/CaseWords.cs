using EthicalBot.Privacy;
using EthicalBot.Privacy.Purposes;

namespace EthicalBot.Handoff.Cases;

/// <summary>The part of a case that is personal.</summary>
/// <param name="Reason">Why it went to a person, as a key; it may tell of a person's state, so it is sealed like the rest.</param>
/// <param name="Message">What the customer asks the person; null where the conversation says it.</param>
/// <param name="ContactWay">How the customer can be reached, as far as they have told: the case keeps it when the conversation is gone.</param>
/// <param name="ContactTime">When it suits them, in their words.</param>
/// <param name="Order">The order that it is about, if any was told.</param>
/// <param name="Tried">What was tried before, oldest first.</param>
/// <param name="Purpose">What it is about, which says what its agent sees; null while nobody has said and nothing was understood.</param>
/// <param name="Care">How to take it up, oldest advice first: advice, and never what was concluded about the customer.</param>
/// <param name="Suggested">What the bot would have done and left to the person; the agent says at the end whether they did the same.</param>
/// <param name="Identity">How surely it was known who writes when it was opened; null when it was not.</param>
/// <param name="Due">Until when the law or a promise wants it settled; once that is past, it stands first in the list. Null where no time runs.</param>
public sealed record CaseWords(
    [property: Classified(DataClass.None)] string Reason,
    [property: Classified(DataClass.FreeText)] string? Message = null,
    [property: Classified(DataClass.ContactWay)] string? ContactWay = null,
    [property: Classified(DataClass.FreeText)] string? ContactTime = null,
    CaseOrder? Order = null,
    IReadOnlyList<TriedStep>? Tried = null,
    CasePurpose? Purpose = null,
    IReadOnlyList<CareNote>? Care = null,
    CaseIdentity? Identity = null,
    IReadOnlyList<SuggestedAct>? Suggested = null,
    DateTimeOffset? Due = null);
