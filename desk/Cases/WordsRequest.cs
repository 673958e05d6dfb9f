namespace EthicalBot.Desk.Cases;

/// <summary>What an agent writes, and the id under which it is sent again when the answer was lost.</summary>
internal sealed record WordsRequest(string Id, string Text);
