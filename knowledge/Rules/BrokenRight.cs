namespace EthicalBot.Knowledge.Rules;

/// <summary>A stretch of text that goes below what the law gives consumers.</summary>
/// <param name="Rule">The name of the rule, such as <c>withdrawal.window</c>.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Says">The words that do.</param>
public sealed record BrokenRight(string Rule, int Start, int End, string Says);
