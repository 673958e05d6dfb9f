namespace EthicalBot.Knowledge.Rules;

/// <summary>Words of a sentence that commit the shop.</summary>
/// <param name="Kind">What to: <c>guarantee</c>, <c>free</c>, <c>compensation</c>, <c>refund</c>, <c>legal-claim</c>, <c>receive</c>, <c>goodwill</c> or <c>within</c> a time.</param>
/// <param name="Start">Where they begin in the sentence, in UTF-16 units.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record Commitment(string Kind, int Start, int End);
