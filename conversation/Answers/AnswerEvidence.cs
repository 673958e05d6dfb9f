using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Conversation.Answers;

/// <summary>What an answer from approved articles rested on, so that it can be explained, replayed and judged later.</summary>
/// <param name="Outcome">How it ended, of <see cref="AnswerOutcomes"/>.</param>
/// <param name="Confidence">How sure the check is that the sources carry it, from 0 to 1.</param>
/// <param name="Language">The language it was given in.</param>
/// <param name="Check">The version of the check's fitted figures.</param>
/// <param name="Sources">The passages that were looked at, best first.</param>
/// <param name="Sentences">Its sentences and those that were left out, in the order in which they were made.</param>
public sealed record AnswerEvidence(
    string Outcome, double Confidence, string Language, string Check, IReadOnlyList<EvidenceSource> Sources, IReadOnlyList<EvidenceSentence> Sentences)
{
    /// <summary>The same for answers that told the same words from the same texts: the SHA-256 of both, in hexadecimal digits.</summary>
    public string Fingerprint()
    {
        var told = string.Join('\n', Sentences.Where(sentence => sentence.Sent).Select(sentence => sentence.Text));
        var from = string.Join('\n', Sentences.Where(sentence => sentence is { Sent: true, Source: not null }).Select(sentence => Sources[sentence.Source!.Value]).Select(source => $"{source.Language}/{source.Slug}@{source.Version}").Distinct().Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{told}\n\n{from}")));
    }
}
