using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Checking;

/// <summary>What a sentence of an article says, as far as it can be held against another's.</summary>
/// <param name="Subject">The stems of what it is about, without numbers, units and negations.</param>
/// <param name="Values">Its numbers by their unit: days, euros, per cent.</param>
/// <param name="IsNegative">Whether it denies.</param>
internal sealed record Claim(Article Article, string Sentence, IReadOnlySet<string> Subject, ILookup<string, decimal> Values, bool IsNegative);
