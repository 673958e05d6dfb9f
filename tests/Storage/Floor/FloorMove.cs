namespace EthicalBot.Tests.Storage.Floor;

/// <summary>What can happen to a conversation that a bot and two people share.</summary>
public enum FloorMove
{
    CustomerSays,
    BotClaims,
    BotAnswers,
    BotPassesOn,
    PersonReads,
    PersonTakes,
    PersonSays,
    PersonGivesBack,
    PersonRepeats,
    Delivers,
    LeaseEnds,
    Restarts,
}
