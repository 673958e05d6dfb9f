using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>A doubted answer with what it rested on.</summary>
/// <param name="Id">The id by which it is replayed: <c>bot -- knowledge replay ID</c>.</param>
/// <param name="Confidence">How sure the check was of the whole, from 0 to 1.</param>
/// <param name="Told">The sentences that the customer was told; each names its source by its place in <paramref name="Sources"/>.</param>
/// <param name="LeftOut">Those that were left out, with what spoke against them.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record AnswerView(
    string Id, DateTimeOffset At, RedactedText Question, string Language, string Outcome, double Confidence,
    IReadOnlyList<EvidenceSentence> Told, IReadOnlyList<EvidenceSentence> LeftOut, IReadOnlyList<EvidenceSource> Sources)
{
    public static AnswerView Of(GivenAnswer answer)
    {
        var evidence = answer.Evidence;
        var sentences = evidence.Sentences.ToLookup(sentence => sentence.Sent);
        return new(answer.Id, answer.At, answer.Question, evidence.Language, evidence.Outcome, evidence.Confidence, [.. sentences[true]], [.. sentences[false]], evidence.Sources);
    }
}
