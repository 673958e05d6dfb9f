namespace EthicalBot.Handoff.Cases;

/// <summary>How a customer waits for a person.</summary>
public enum CaseKind
{
    /// <summary>In the chat, for an answer there.</summary>
    Live,

    /// <summary>They left a message and a way to be reached.</summary>
    Message,
}
