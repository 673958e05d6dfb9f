namespace EthicalBot.Conversation.Floor;

/// <summary>Who holds the conversation.</summary>
public enum FloorHolder
{
    /// <summary>The assistant answers.</summary>
    Bot,

    /// <summary>A person of the company answers and the assistant is silent.</summary>
    Person,
}
