namespace EthicalBot.Conversation.Floor;

/// <summary>Who holds the conversation.</summary>
public enum FloorHolder
{
    /// <summary>The assistant answers.</summary>
    Bot,

    /// <summary>The customer waits for a person: the assistant says nothing by itself.</summary>
    Queue,

    /// <summary>A person of the company answers and the assistant is silent.</summary>
    Person,
}
