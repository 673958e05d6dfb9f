using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Knowledge.Answers;

/// <summary>What becomes of one sentence that a model wrote.</summary>
/// <param name="Verdict">Whether it is told; in the grey a judge says.</param>
/// <param name="Support">How sure the check is that its source carries it, from 0 to 1.</param>
/// <param name="Reasons">What speaks against it, as short fixed names.</param>
public sealed record SentenceVerdict(SupportVerdict Verdict, double Support, IReadOnlyList<string> Reasons);
