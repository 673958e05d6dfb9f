namespace EthicalBot.Tests.CrashSafety;

/// <summary>A place in the walk of a message, or of a person's act, where a process may die: just before a port does its work, or just after.</summary>
public enum DeathPoint
{
    BeforeAccept,
    AfterAccept,
    BeforeClaim,
    AfterClaim,
    BeforeRecord,
    AfterRecord,
    BeforeAct,
    AfterAct,
    BeforeMark,
    AfterMark,
}
