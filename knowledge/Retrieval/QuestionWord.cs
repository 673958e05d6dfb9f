namespace EthicalBot.Knowledge.Retrieval;

/// <summary>A word of a question as a shelf knows it.</summary>
/// <param name="Forms">The stems that stand for it, likest first, with how alike they are; none: nothing on the shelf speaks of it.</param>
/// <param name="Rarity">How much it tells: its inverse document frequency among the shelf's articles.</param>
internal sealed record QuestionWord(IReadOnlyList<(IndexedTerm Term, float Likeness)> Forms, float Rarity);
