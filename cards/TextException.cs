namespace EthicalBot.Cards;

/// <summary>A text for customers is missing or does not fit: the message names file, key and language.</summary>
public sealed class TextException(string message) : Exception(message);
