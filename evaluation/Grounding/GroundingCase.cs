using EthicalBot.Knowledge.Grounding.Evidence;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>A labelled answer with its evidence, read once.</summary>
internal sealed class GroundingCase
{
    private const int LeastOverlap = 3;

    /// <summary>Reads the evidence.</summary>
    public GroundingCase(GroundingRow row)
    {
        Row = row;
        Evidence = EvidenceReader.Read(row.Sources, row.Question, row.Answer);
        Labels = [.. Evidence.Select(sentence => Label(sentence, row))];
    }

    /// <summary>The answer.</summary>
    public GroundingRow Row { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<SentenceEvidence> Evidence { get; }

    /// <summary>For each sentence, whether it is unsupported; null where nobody can tell from the label of the whole.</summary>
    public IReadOnlyList<bool?> Labels { get; }

    private static bool? Label(SentenceEvidence sentence, GroundingRow row)
    {
        if (!row.IsUnsupported) return false;
        if (row.Spans.Count > 0) return row.Spans.Any(span => Math.Min(span.End, sentence.End) - Math.Max(span.Start, sentence.Start) >= LeastOverlap);
        return sentence.IsClaim ? true : null;
    }
}
