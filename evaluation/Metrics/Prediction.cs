namespace EthicalBot.Evaluation.Metrics;

/// <summary>How sure a prediction was, and whether it was right.</summary>
internal readonly record struct Prediction(double Confidence, bool IsRight);
