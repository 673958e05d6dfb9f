using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>An article on a shelf.</summary>
/// <param name="FirstPassage">The place of its first passage; the others follow.</param>
/// <param name="Length">How many stems its text has.</param>
internal sealed record ShelvedArticle(Article Article, int FirstPassage, int PassageCount, int Length);
