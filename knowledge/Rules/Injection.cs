namespace EthicalBot.Knowledge.Rules;

/// <summary>A stretch of text that tries to instruct a model.</summary>
/// <param name="Kind">How: <c>override</c>, <c>role</c>, <c>disclose</c>, <c>reply</c>, <c>command</c>, <c>marker</c>, <c>hidden</c>, <c>encoded</c> or <c>link</c>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record Injection(string Kind, int Start, int End);
