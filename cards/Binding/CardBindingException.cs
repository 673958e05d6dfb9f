namespace EthicalBot.Cards.Binding;

/// <summary>A template and its data do not fit together: the message names the template and the place, never a value.</summary>
internal sealed class CardBindingException(string message) : Exception(message);
