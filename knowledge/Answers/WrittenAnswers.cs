using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Has a model write an answer and lets through what the articles carry.</summary>
public sealed class WrittenAnswers(IAnswerWriter writer, IGroundingCheck check, SentenceCheck sentences, IEnumerable<IGroundingJudge> judges, TimeProvider time)
{
    // With what comes before and after, less than a turn may take: a quotation is there at once.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(14);

    /// <summary>The answer, or a draft for a person; null when no model is set, or nothing that it wrote holds.</summary>
    public async Task<KnowledgeOutcome?> WriteAsync(Inquiry inquiry, IReadOnlyList<FoundPassage> found, CancellationToken cancellationToken)
    {
        if (!writer.Configured)
            return null;
        var passages = found.Select(passage => passage.Passage.Text).ToList();
        var order = new WritingOrder(inquiry.Question, inquiry.Asker.Language, passages, inquiry.Customer);
        var written = new List<AnswerSentence>();
        using var patience = new CancellationTokenSource(s_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await foreach (var step in writer.WriteAsync(order, either.Token))
            {
                if (step is WrittenSentence sentence)
                    written.Add(await CheckAsync(sentence, found, inquiry, either.Token));
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        // A promise near its source is worth a person's look; one that is made up is left out like all the rest.
        var promised = written.Where(sentence => sentence.IsTold || sentence.Reasons is [AnswerRules.Promise]).ToList();
        if (promised.Exists(sentence => !sentence.IsTold))
            return new KnowledgeOutcome.Draft(string.Join(' ', promised.Select(sentence => sentence.Text)), found);
        return Whole(inquiry, found, passages, written);
    }

    // What is left is read once more as a whole: a sentence may lean on one that was dropped.
    private KnowledgeOutcome.Answered? Whole(Inquiry inquiry, IReadOnlyList<FoundPassage> found, List<string> passages, List<AnswerSentence> written)
    {
        var told = string.Join(' ', written.Where(sentence => sentence.IsTold).Select(sentence => sentence.Text));
        if (told.Length == 0)
            return null;
        var whole = check.Check(passages, inquiry.Question.Value, told);
        return whole.Verdict == SupportVerdict.Unsupported ? null : new(found, written, whole.Support, IsWritten: true);
    }

    private async Task<AnswerSentence> CheckAsync(WrittenSentence sentence, IReadOnlyList<FoundPassage> found, Inquiry inquiry, CancellationToken cancellationToken)
    {
        var source = found[sentence.Source].Passage;
        var verdict = sentences.Check(sentence.Text, source, inquiry.Question.Value);
        var holds = verdict.Verdict switch
        {
            SupportVerdict.Supported => true,
            SupportVerdict.Grey => await JudgedAsync(source.Text, sentence.Text, cancellationToken),
            _ => false,
        };
        return new(sentence.Text, sentence.Source, verdict.Support, holds, verdict.Reasons);
    }

    // No judge, or one that cannot tell, is no yes.
    private async Task<bool> JudgedAsync(string source, string sentence, CancellationToken cancellationToken)
    {
        foreach (var judge in judges)
        {
            if (await judge.SupportsAsync(source, sentence, cancellationToken) is { } supports)
                return supports;
        }

        return false;
    }
}
