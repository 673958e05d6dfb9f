namespace EthicalBot.Privacy.Oversight;

/// <summary>What an incident may have reached of one person.</summary>
/// <param name="Subject">The person as the store knows them: one account on one channel, by no name.</param>
/// <param name="Notify">How they can still be told.</param>
/// <param name="Channels">The channels on which they wrote.</param>
/// <param name="LastAt">When something of theirs was last written or looked at, as far as the report goes.</param>
/// <param name="Categories">Categories of data, by the keys of the retention rules.</param>
/// <param name="Classes">What kinds of data these may hold.</param>
/// <param name="Sensitive">Whether lines with a special category of data (art. 9) are among them; which category is written nowhere.</param>
/// <param name="Records">How many records.</param>
/// <param name="Looks">How often somebody looked at, opened or revealed something of theirs within the window.</param>
public sealed record AffectedPerson(
    string Subject,
    NotifyBy Notify,
    IReadOnlyList<string> Channels,
    DateTimeOffset LastAt,
    IReadOnlyList<string> Categories,
    IReadOnlyList<DataClass> Classes,
    bool Sensitive,
    IReadOnlyList<string> Conversations,
    IReadOnlyList<string> Cases,
    IReadOnlyList<string> Files,
    int Records,
    int Looks);
