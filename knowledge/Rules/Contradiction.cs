namespace EthicalBot.Knowledge.Rules;

/// <summary>Two statements of two passages that cannot both hold.</summary>
/// <param name="Kind">In what they differ: <c>figure</c> or <c>polarity</c>.</param>
/// <param name="First">The one passage, from 0.</param>
/// <param name="FirstStart">Where its statement begins, in UTF-16 units.</param>
/// <param name="FirstEnd">Where its statement ends, exclusive.</param>
/// <param name="Second">The other passage, after the first.</param>
/// <param name="SecondStart">Where its statement begins, in UTF-16 units.</param>
/// <param name="SecondEnd">Where its statement ends, exclusive.</param>
public sealed record Contradiction(string Kind, int First, int FirstStart, int FirstEnd, int Second, int SecondStart, int SecondEnd);
