namespace EthicalBot.Privacy.Oversight;

/// <summary>One time that covered data was shown to somebody at the desk, as the audit log has it.</summary>
/// <param name="Actor">Who, as the audit log names them.</param>
/// <param name="Case">The reference of the case.</param>
/// <param name="Class">Which class of data; null when a whole line was shown.</param>
/// <param name="Reason">The listed reason.</param>
public sealed record Reveal(DateTimeOffset At, string Actor, string Case, string? Class, string Reason);
