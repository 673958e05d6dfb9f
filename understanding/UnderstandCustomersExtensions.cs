namespace EthicalBot.Understanding;

/// <summary>Reading a message by itself.</summary>
public static class UnderstandCustomersExtensions
{
    /// <summary>Reads one message as if it were the first of a conversation in this language.</summary>
    public static UnderstoodMessage Understand(this IUnderstandCustomers understanding, string text, string conversationLanguage) =>
        understanding.Understand(text, new MessageContext(conversationLanguage));
}
