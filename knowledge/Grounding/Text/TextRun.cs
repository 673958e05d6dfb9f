namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>A run of letters, a number, an address or a sign.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Plain">Small letters without accents.</param>
internal readonly record struct TextRun(int Start, int End, string Plain);
