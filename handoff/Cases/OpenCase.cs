using EthicalBot.Conversation;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A case that is not closed.</summary>
/// <param name="Subject">The data subject whose case it is.</param>
/// <param name="WaitingSince">Since when somebody has waited for a person in it.</param>
/// <param name="Agent">The id of the agent who has taken it.</param>
/// <param name="Words">Null when its customer was erased.</param>
/// <param name="WordsVersion">How often they were written.</param>
[Classified(DataClass.TechnicalId)]
public sealed record OpenCase(
    string Reference,
    ConversationKey Conversation,
    string Subject,
    CaseKind Kind,
    CaseState State,
    string? Agent,
    DateTimeOffset OpenedAt,
    DateTimeOffset WaitingSince,
    string Language,
    CaseWords? Words,
    long WordsVersion = 0);
