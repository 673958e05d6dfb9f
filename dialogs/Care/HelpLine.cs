namespace EthicalBot.Dialogs.Care;

/// <summary>A service that listens to who is in despair.</summary>
/// <param name="Hours">When it answers; the same in every language.</param>
public sealed record HelpLine(string Name, string Number, string Hours);
