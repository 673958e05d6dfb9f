namespace EthicalBot.Privacy.Oversight;

/// <summary>Whose data an incident may have reached.</summary>
public enum IncidentReach
{
    /// <summary>What was written, in use or looked at in the window: a stolen session, a fault of the program.</summary>
    Touched,

    /// <summary>All that the store held by the window's end and still holds: a stolen copy of the store.</summary>
    Stored,
}
