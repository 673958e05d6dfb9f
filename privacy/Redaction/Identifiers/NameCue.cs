namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>How surely a phrase announces a name.</summary>
internal enum NameCue
{
    /// <summary>"Je m'appelle": whatever follows is a name.</summary>
    Says,

    /// <summary>"S'appelle": says it of people, and of furniture too.</summary>
    Named,

    /// <summary>"Nom :": says it when a colon follows.</summary>
    Label,

    /// <summary>"C'est", "ich bin": a name or anything else.</summary>
    May,
    Honorific,
    Kin,
    Greeting,

    /// <summary>"À l'appareil": the name stands before it.</summary>
    After,
    Closing,
}
