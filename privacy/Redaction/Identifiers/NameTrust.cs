namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>How much the words before a place promise a name.</summary>
internal enum NameTrust
{
    /// <summary>Nothing does: the words themselves must be names.</summary>
    Low,

    /// <summary>A title or a relative stands before it.</summary>
    Middle,

    /// <summary>The sentence says that a name follows.</summary>
    High,
}
