namespace EthicalBot.Understanding.Classification;

/// <summary>Something that a text can be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsKnown">Whether a text of it is what the classifier is for; false for what lies outside, which is trained so that it is told apart.</param>
public sealed record ClassLabel(string Name, bool IsKnown);
