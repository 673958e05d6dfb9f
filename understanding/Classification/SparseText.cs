namespace EthicalBot.Understanding.Classification;

/// <summary>A text as a classifier's numbers.</summary>
/// <param name="Rows">The features that the classifier knows; one may stand there twice.</param>
/// <param name="Weights">Their weights, in the same order; of Euclidean length 1 together with those it does not know.</param>
internal readonly record struct SparseText(ReadOnlyMemory<int> Rows, ReadOnlyMemory<float> Weights);
