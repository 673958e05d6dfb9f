namespace EthicalBot.Understanding;

/// <summary>Reads messages by rules that are kept as data, one file a language.</summary>
public sealed class RuleUnderstanding : IUnderstandCustomers
{
    /// <inheritdoc/>
    public UnderstoodMessage Understand(string text, string conversationLanguage) =>
        new(conversationLanguage, Intents.OutOfScope, 0, [], new Signals(false, false, false, []), null, PersonRequest.IsAsked(text, conversationLanguage), []);
}
