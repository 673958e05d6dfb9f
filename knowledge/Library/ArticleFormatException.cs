namespace EthicalBot.Knowledge.Library;

/// <summary>An article cannot be read; the message names the place, what stands there, and what would be right.</summary>
public sealed class ArticleFormatException(string message) : FormatException(message);
