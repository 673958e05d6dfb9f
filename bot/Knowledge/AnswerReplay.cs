using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Shows an answer that was given once more: the very passages that it rested on, what was told and left out, and what the check says of it now.</summary>
internal sealed class AnswerReplay(IArticleVersions versions, SentenceCheck check)
{
    /// <summary>Writes it; whether the check says now what it said then.</summary>
    public async Task<bool> ShowAsync(GivenAnswer given, TextWriter output, CancellationToken cancellationToken)
    {
        var evidence = given.Evidence;
        await output.WriteLineAsync($"{given.At:u}  {evidence.Language}  {evidence.Outcome}  confidence {evidence.Confidence:0.00}  check {Named(evidence.Check)}, now {check.Version}\nQuestion: {given.Question}");
        var passages = new List<Passage?>();
        foreach (var source in evidence.Sources)
        {
            passages.Add(await PassageAsync(source, cancellationToken));
            await output.WriteLineAsync($"Source {passages.Count}: {source.Language}/{source.Slug}, version {source.Version}, passage {source.Passage + 1}, fits {source.Score:0.00}\n{Indented(passages[^1]?.Text ?? "(this version is not kept)")}");
        }

        var sentences = evidence.Sentences.Select(sentence => new ReplayedSentence(sentence, Again(given, sentence, passages))).ToList();
        foreach (var (then, now) in sentences)
        {
            await output.WriteLineAsync($"{(then.Sent ? "Told" : "Left out")}, source {(then.Source is { } number ? number + 1 : "-")}: {Indented(then.Text).TrimStart()}");
            await output.WriteLineAsync($"  then: support {then.Support:0.0000} {string.Join(", ", then.Reasons)}\n  now:  {(now is null ? "cannot be checked" : $"support {now.Support:0.0000} {now.Verdict} {string.Join(", ", now.Reasons)}")}");
        }

        var changed = sentences.Count(sentence => !sentence.IsSame);
        await output.WriteLineAsync(changed == 0 ? "The check says the same now." : $"The check says something else now of {changed} of {sentences.Count} sentences.");
        return changed == 0;
    }

    private async Task<Passage?> PassageAsync(EvidenceSource source, CancellationToken cancellationToken) =>
        await versions.FindAsync(source.Language, source.Slug, source.Version, cancellationToken) is { } article ? Passages.Of(article).ElementAtOrDefault(source.Passage) : null;

    private SentenceVerdict? Again(GivenAnswer given, EvidenceSentence sentence, List<Passage?> passages) =>
        sentence.Source is not { } number || passages[number] is not { } passage ? null
        : given.Evidence.Outcome == AnswerOutcomes.Written ? check.Check(sentence.Text, passage, given.Question.Value)
        // A quotation is held to nothing but its source's own words.
        : Quoting.Stands(sentence.Text, passage) ? new(SupportVerdict.Supported, 1, []) : new(SupportVerdict.Unsupported, 0, []);

    private static string Named(string version) => version.Length > 0 ? version : "unknown";

    private static string Indented(string text) => $"  {text.ReplaceLineEndings("\n  ")}";
}
