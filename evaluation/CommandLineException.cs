namespace EthicalBot.Evaluation;

/// <summary>The command line asks for something that there is not; the message names it.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
