namespace EthicalBot.Desk.Cases;

/// <summary>What the agent who asks may do with a case.</summary>
internal sealed record MayView(bool Accept, bool Reply, bool Note, bool GiveBack, bool Close, bool Reveal, bool TakeOver);
