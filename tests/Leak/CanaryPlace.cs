namespace EthicalBot.Tests.Leak;

/// <summary>Where a canary enters the bot.</summary>
public enum CanaryPlace
{
    FreeText,
    Answer,
    ToPerson,
    AgentWords,
    AgentNote,
    FailingTurn,
    LockedStore,
    OtherChannel,
    FileName,
    FileContent,
    ButtonValue,
    EventName,
    Locale,
    ChannelData,
    ClientId,
    FromName,
    Attachment,
    OtherChannelIds,
    Query,
    Header,
    MalformedJson,
}
