namespace EthicalBot.Privacy.Actions;

/// <summary>What becomes of an identifier on its way to a destination.</summary>
public enum PrivacyAction
{
    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>A numbered word of its type stands for it, and only its own conversation can turn that back.</summary>
    Pseudonym,

    /// <summary>A keyed hash stands for it: equal values are equal within a tenant, a purpose and an epoch, and nobody turns it back.</summary>
    Token,

    /// <summary>It is gone: its type alone stays, and nothing remembers the value.</summary>
    Erase,
}
