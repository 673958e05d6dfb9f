namespace EthicalBot.Conversation.Identity;

/// <summary>How surely it is known who writes; each level includes those before it.</summary>
public enum IdentityLevel
{
    /// <summary>Not at all: enough for what is public.</summary>
    None,

    /// <summary>They gave an order's number with its e-mail address or postcode: enough for its state and date.</summary>
    OrderProof,

    /// <summary>They typed the code that went to the address on file: enough for personal data and for changes.</summary>
    Code,
}
