namespace EthicalBot.Dialogs.Risk;

/// <summary>How much hangs on an automation; the number of the first four is their place here.</summary>
public enum RiskTier
{
    /// <summary>Tier 0: fixed, truthful words, about nobody's order.</summary>
    Talk,

    /// <summary>Tier 1: it reads, and changes nothing.</summary>
    Read,

    /// <summary>Tier 2: it changes what can be changed back.</summary>
    Change,

    /// <summary>Tier 3: it moves money, or cannot be taken back.</summary>
    Consequence,

    /// <summary>The law gives the customer a right to it.</summary>
    Statutory,

    /// <summary>A person does it.</summary>
    Person,
}
