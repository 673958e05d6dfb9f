using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>The part of a case that is personal.</summary>
/// <param name="Reason">Why it went to a person, as a key; it may tell of a person's state, so it is sealed like the rest.</param>
/// <param name="Message">What the customer asks the person; null where the conversation says it.</param>
/// <param name="ContactWay">How the customer wants to be reached; null while they wait in the chat.</param>
/// <param name="ContactTime">When it suits them, in their words.</param>
/// <param name="Order">The order whose owner proved themselves in the conversation, if any.</param>
/// <param name="Tried">What was tried before, oldest first.</param>
public sealed record CaseWords(
    [property: Classified(DataClass.None)] string Reason,
    [property: Classified(DataClass.FreeText)] string? Message = null,
    [property: Classified(DataClass.ContactWay)] string? ContactWay = null,
    [property: Classified(DataClass.FreeText)] string? ContactTime = null,
    CaseOrder? Order = null,
    IReadOnlyList<TriedStep>? Tried = null);
