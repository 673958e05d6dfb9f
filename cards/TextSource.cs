namespace EthicalBot.Cards;

/// <summary>One file of texts, named so that its language can be read from the name ("…Texts.fr.json").</summary>
public sealed record TextSource(string Name, Stream Json);
