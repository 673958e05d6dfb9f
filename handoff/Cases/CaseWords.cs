using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>The part of a case that is personal.</summary>
/// <param name="Reason">Why it went to a person, as a key; it may tell of a person's state, so it is sealed like the rest.</param>
/// <param name="Message">What the customer asks the person.</param>
/// <param name="ContactWay">How the customer wants to be reached.</param>
/// <param name="OrderNumber">The order whose owner proved themselves in the conversation, if any.</param>
public sealed record CaseWords(
    [property: Classified(DataClass.None)] string Reason,
    [property: Classified(DataClass.FreeText)] string Message,
    [property: Classified(DataClass.ContactWay)] string ContactWay,
    [property: Classified(DataClass.OrderNumber)] string? OrderNumber);
