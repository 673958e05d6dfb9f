namespace EthicalBot.Knowledge.Grounding;

/// <summary>One sentence of an answer and how far the sources carry it.</summary>
/// <param name="Start">Where it begins in the answer, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Support">The probability that the sources support it, from 0 to 1.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Source">The source it is aligned with, from 0. Null: none.</param>
/// <param name="Reasons">What speaks against it, as short fixed names such as <c>number:45</c> or <c>negation</c>.</param>
public sealed record CheckedSentence(int Start, int End, double Support, SupportVerdict Verdict, int? Source, IReadOnlyList<string> Reasons);
