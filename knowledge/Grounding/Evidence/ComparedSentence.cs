using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>One sentence of an answer beside the part of the sources that it is nearest to.</summary>
internal sealed class ComparedSentence
{
    private const int Candidates = 3;
    private const int WindowReach = 2;
    private const double NearFrame = .85;
    private const double Close = .9;
    private const double NearCoverage = .55;
    private const double LikeCoverage = .5;
    private const double ConflictCosts = .12;

    private IReadOnlyList<string> _conflicts = [];

    /// <summary>Compares.</summary>
    public ComparedSentence(Sentence sentence, SourceText sources, IReadOnlySet<string> question, Lexicon lexicon, string answer)
    {
        (Sentence, Sources, Question, Lexicon) = (sentence, sources, question, lexicon);
        Claims = [.. sentence.Words.Where(word => word.IsClaim)];
        Unsupported = [.. Claims.Where(word => !sources.Has(word))];
        LastMark = sentence.End > sentence.Start ? answer[sentence.End - 1] : ' ';
        Align();
        Window = Place < 0 ? [] : WindowStems();
        LongestRun = Run();
        IsQuotation = Alignment is not null && (LongestRun == sentence.Words.Count || (Alignment.Coverage > Close && sources.Quotes(answer, sentence.Start, sentence.End))) && sentence.Words.Count > 0;
        Doubts = IsNear ? [.. Literals()] : [.. _conflicts, .. Literals()];
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>What it is compared with.</summary>
    public SourceText Sources { get; }

    /// <summary>The stems of the question.</summary>
    public IReadOnlySet<string> Question { get; }

    /// <summary>The language's words.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The words its claim is made of.</summary>
    public IReadOnlyList<Word> Claims { get; }

    /// <summary>Those that no source has.</summary>
    public IReadOnlyList<Word> Unsupported { get; }

    /// <summary>Its last sign.</summary>
    public char LastMark { get; }

    /// <summary>The nearest sentence of the sources. Null: none shares a word of the claim.</summary>
    public Alignment? Alignment { get; private set; }

    /// <summary>Which sentence of the sources that is; -1 for none.</summary>
    public int Place { get; private set; } = -1;

    /// <summary>The stems of that sentence and of its two neighbours on both sides.</summary>
    public IReadOnlySet<string> Window { get; }

    /// <summary>The most words in a row that both have.</summary>
    public int LongestRun { get; }

    /// <summary>True when it is so near to the source's sentence that a difference is a change.</summary>
    public bool IsNear => Alignment is { Frame: >= NearFrame, Coverage: >= NearCoverage, Matched: >= 2 };

    /// <summary>True when a source says it word for word.</summary>
    public bool IsQuotation { get; }

    /// <summary>What was changed; empty for a sentence that is not near.</summary>
    public IReadOnlyList<string> Contradictions => IsNear && !IsQuotation ? _conflicts : [];

    /// <summary>What must not pass as supported: literals that do not stand in the window, and changes in a sentence that is only like the source's.</summary>
    public IReadOnlyList<string> Doubts { get; }

    // The nearest sentence that it does not contradict, if there is one about as near: sources may say both.
    private void Align()
    {
        var best = double.MinValue;
        foreach (var near in Sources.Nearest(Sentence.Words, Candidates))
        {
            var alignment = Alignment.Of(Sentence.Words, Sources.Sentences[near].Sentence.Words);
            var conflicts = alignment is { Coverage: >= LikeCoverage, Matched: >= 2 } ? Conflicts.Of(alignment, Sources) : [];
            var worth = alignment.Coverage + (.05 * alignment.SourceCoverage) - (conflicts.Count > 0 ? ConflictCosts : 0);
            if (worth <= best) continue;
            (best, Alignment, Place, _conflicts) = (worth, alignment, near, conflicts);
        }
    }

    private HashSet<string> WindowStems()
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = Math.Max(0, Place - WindowReach); at <= Math.Min(Sources.Sentences.Count - 1, Place + WindowReach); at++)
            if (Sources.Sentences[at].Source == Sources.Sentences[Place].Source) stems.UnionWith(Sources.Sentences[at].Sentence.Words.Select(word => word.Stem));
        return stems;
    }

    private IEnumerable<string> Literals() =>
        Sentence.Words.Where(word => (word.IsLiteral || (IsNear && Lexicon.CapitalNouns && word.IsCapital && word.IsClaim)) && !Window.Contains(word.Stem)).Select(word => $"{Name(word.Kind)}:{word.Plain}").Distinct();

    private int Run()
    {
        if (Alignment is null) return 0;
        var (longest, run) = (0, 0);
        for (var at = 0; at < Alignment.Pairs.Count; at++)
        {
            var (answer, source) = Alignment.Pairs[at];
            var isSame = string.Equals(Alignment.Answer[answer].Plain, Alignment.Source[source].Plain, StringComparison.Ordinal);
            run = !isSame ? 0 : at > 0 && run > 0 && Alignment.Pairs[at - 1] == (answer - 1, source - 1) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Name(WordKind kind) => kind switch
    {
        WordKind.Number => "number",
        WordKind.Identifier => "identifier",
        _ => "name",
    };
}
