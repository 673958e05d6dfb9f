namespace EthicalBot.Understanding;

/// <summary>Reads a customer's message.</summary>
public interface IUnderstandCustomers
{
    /// <summary>Reads one message, with what went before it.</summary>
    UnderstoodMessage Understand(string text, MessageContext context);
}
