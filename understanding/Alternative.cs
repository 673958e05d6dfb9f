namespace EthicalBot.Understanding;

/// <summary>Another intent that the message may have meant.</summary>
public sealed record Alternative(string Intent, double Confidence);
