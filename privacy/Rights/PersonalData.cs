namespace EthicalBot.Privacy.Rights;

/// <summary>All that is held about one person, and nothing about anybody else.</summary>
/// <param name="At">When it was read.</param>
public sealed record PersonalData(DateTimeOffset At, IReadOnlyList<PersonalDataCategory> Categories);
