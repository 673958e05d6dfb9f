namespace EthicalBot.Tests.CrashSafety;

/// <summary>A place in the walk of a message where a process may die: just before a port does its work, or just after.</summary>
public enum DeathPoint
{
    BeforeAccept,
    AfterAccept,
    BeforeClaim,
    AfterClaim,
    BeforeRecord,
    AfterRecord,
    BeforeMark,
    AfterMark,
}
