namespace EthicalBot.Privacy.Rights;

/// <summary>Which right a person exercises.</summary>
public enum RightsRequestKind
{
    /// <summary>To know what is held (art. 15).</summary>
    Access,

    /// <summary>To have it as files (art. 15 and 20).</summary>
    Export,

    /// <summary>To have it corrected (art. 16).</summary>
    Rectification,

    /// <summary>To have it deleted (art. 17).</summary>
    Erasure,

    /// <summary>To have it kept and not used (art. 18).</summary>
    Restriction,

    /// <summary>That something stops (art. 21).</summary>
    Objection,

    /// <summary>That a consent ends (art. 7).</summary>
    Withdrawal,
}
