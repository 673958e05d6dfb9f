namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>What was found about one sentence of an answer, before anything is concluded from it.</summary>
/// <param name="Start">Where it begins in the answer, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Figures">What was counted, in the order of <see cref="EvidenceFigure"/>.</param>
/// <param name="IsQuotation">True when a source says it word for word.</param>
/// <param name="IsClaim">False for politeness and questions, which nothing has to support.</param>
/// <param name="Source">The source it is laid beside, from 0. Null: none shares a word with it.</param>
/// <param name="Contradictions">What was changed in a sentence that is otherwise a source's.</param>
/// <param name="Doubts">Numbers, names, addresses and ids that do not stand where it is aligned, and changes in a sentence that is only like a source's.</param>
public sealed record SentenceEvidence(
    int Start,
    int End,
    IReadOnlyList<double> Figures,
    bool IsQuotation,
    bool IsClaim,
    int? Source,
    IReadOnlyList<string> Contradictions,
    IReadOnlyList<string> Doubts);
