using EthicalBot.Privacy;

namespace EthicalBot.Knowledge.Generation;

/// <summary>What is to be answered, and from what.</summary>
/// <param name="Question">What the customer asked, with pseudonyms.</param>
/// <param name="Language">The language of the answer, as an ISO 639-1 tag.</param>
/// <param name="Passages">The passages it may be written from, in the order by which they are cited.</param>
/// <param name="Customer">An opaque key that counts this customer's answers; it is never sent.</param>
public sealed record WritingOrder(RedactedText Question, string Language, IReadOnlyList<string> Passages, string Customer);
