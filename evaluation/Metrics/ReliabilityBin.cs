namespace EthicalBot.Evaluation.Metrics;

/// <summary>Predictions of about the same confidence.</summary>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">How many of them were right.</param>
internal sealed record ReliabilityBin(double Low, double High, double Confidence, Share Right);
