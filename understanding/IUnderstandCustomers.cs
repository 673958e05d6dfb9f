namespace EthicalBot.Understanding;

/// <summary>Reads a customer's message.</summary>
public interface IUnderstandCustomers
{
    /// <summary>Reads one message; the conversation's language helps where the message alone does not tell.</summary>
    UnderstoodMessage Understand(string text, string conversationLanguage);
}
