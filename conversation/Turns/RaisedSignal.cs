using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>A signal that a line raised: its name and how sure it was, and none of the customer's words.</summary>
[Classified(DataClass.None)]
public sealed record RaisedSignal(string Name, double Score);
