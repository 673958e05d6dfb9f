namespace EthicalBot.Bot.Register;

/// <summary>A key of the register with its words in the language of the reader.</summary>
internal sealed record Worded(string Key, string Words);
