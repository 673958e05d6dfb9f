namespace EthicalBot.Cards;

/// <summary>A button: pressed, it posts <c>{"action": Action}</c> as the message's value.</summary>
public sealed record CardChoice(string TextKey, string Action);
