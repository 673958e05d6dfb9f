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

    /// <summary>"S'écrit", "instead of", "I the undersigned": a name when the word after it has a capital and means nothing else that we know.</summary>
    Probably,

    /// <summary>"Tell", "livré à", "label says": two words with capitals, or one that is a name.</summary>
    Perhaps,

    /// <summary>"C'est", "ich bin": a name or anything else.</summary>
    May,
    Honorific,
    Kin,
    Greeting,

    /// <summary>"À l'appareil": the name stands before it.</summary>
    After,
    Closing,
}
