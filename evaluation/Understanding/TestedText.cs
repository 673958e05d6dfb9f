namespace EthicalBot.Evaluation.Understanding;

/// <summary>What the classifier made of one text.</summary>
/// <param name="Label">What a person says it is.</param>
/// <param name="Predicted">The likeliest label but oos.</param>
/// <param name="Confidence">Its calibrated probability.</param>
/// <param name="Score">How much the text looks like one that belongs: the largest logit of a label but oos, less that of oos where there is one.</param>
internal sealed record TestedText(string Label, string Predicted, double Confidence, double Score);
