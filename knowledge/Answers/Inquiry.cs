using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy;

namespace EthicalBot.Knowledge.Answers;

/// <summary>A customer's question for the articles.</summary>
/// <param name="Question">What they ask, without personal data.</param>
/// <param name="Asker">In which language, with which rights and from where.</param>
/// <param name="Customer">A pseudonym of who asks, by which budgets are counted; it is sent nowhere.</param>
/// <param name="MayBeSent">Whether a service outside may see the question: not one that holds a special category of data (GDPR art. 9).</param>
public sealed record Inquiry(RedactedText Question, Asker Asker, string Customer, bool MayBeSent = true);
