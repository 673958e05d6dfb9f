namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Where an article's passages stand on its shelf.</summary>
/// <param name="Start">The place of the first.</param>
/// <param name="End">The place behind the last.</param>
/// <param name="Length">How many stems its text has.</param>
internal readonly record struct ArticleExtent(int Start, int End, int Length);
