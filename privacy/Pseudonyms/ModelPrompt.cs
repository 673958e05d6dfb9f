using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>All that a language model is given: no part of it can be a raw text.</summary>
/// <param name="Instructions">What the product asks of it, from <see cref="ProductText"/>.</param>
/// <param name="Question">What the customer said, with pseudonyms.</param>
/// <param name="Legend">What may be told of these pseudonyms.</param>
public sealed record ModelPrompt(RedactedText Instructions, RedactedText Question, RedactedText Legend)
{
    /// <summary>The prompt for a question of this conversation.</summary>
    public static ModelPrompt Of(RedactedText instructions, RedactedText question, PseudonymBook book) => new(instructions, question, Pseudonyms.Legend.Of(question, book));
}
