using System.Globalization;
using EthicalBot.Knowledge.Grounding.Evidence;
using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Knowledge.Grounding;

/// <summary>The check without a language model: counts what sources do not support, and rules over it what no count may outvote. Safe for threads.</summary>
public sealed class GroundingCheck : IGroundingCheck
{
    // One contradicted sentence of so many claims condemns the whole.
    private const int LongAnswer = 4;

    private static readonly Lazy<GroundingCheck> s_shipped = new(() => new(GroundingModel.ReadShipped()));

    private readonly GroundingModel _model;
    private readonly double _shift;

    /// <summary>The check by these coefficients.</summary>
    public GroundingCheck(GroundingModel model)
        : this(model, 0)
    {
    }

    private GroundingCheck(GroundingModel model, double shift) => (_model, _shift) = (model, shift);

    /// <summary>The check by the coefficients that are shipped.</summary>
    public static GroundingCheck Shipped => s_shipped.Value;

    /// <summary>The same check, whose support is right where this share of answers is unsupported. Verdicts stay: they weigh what was found, not how often it is found.</summary>
    /// <param name="tenantShareUnsupported">The tenant's own share, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public GroundingCheck Rebased(double tenantShareUnsupported)
    {
        if (tenantShareUnsupported is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(tenantShareUnsupported), tenantShareUnsupported, "A share between 0 and 1 is needed.");
        return new(_model, LogOdds(tenantShareUnsupported) - LogOdds(_model.ShareUnsupported));
    }

    /// <inheritdoc/>
    public string Version => _shift == 0 ? _model.Version : string.Create(CultureInfo.InvariantCulture, $"{_model.Version}/{_shift:0.####}");

    /// <inheritdoc/>
    public CheckedAnswer Check(IReadOnlyList<string> sources, string question, string answer)
    {
        var evidence = EvidenceReader.Read(sources, question, answer);
        // Nothing is said, or nothing to say it from: there is nothing to send.
        if (evidence.Count == 0) return new(0, SupportVerdict.Unsupported, []);
        var odds = evidence.Select(sentence => _model.Sentences.Score(sentence.Figures)).ToList();
        var sentences = evidence.Zip(odds, Conclude).ToList();
        var whole = _model.Answers.Score(AnswerFigures.Of(evidence, odds));
        var verdict = evidence.All(sentence => sentence.IsQuotation) ? SupportVerdict.Supported : Whole(_model.AnswerBars.Verdict(Support(whole)), sentences, evidence);
        var support = _model.AnswerBars.Within(verdict, Support(whole));
        return new(Math.Round(_shift == 0 ? support : Support(_shift - LogOdds(support)), 4), verdict, sentences);
    }

    private CheckedSentence Conclude(SentenceEvidence sentence, double odds)
    {
        var support = Support(odds);
        var verdict = _model.SentenceBars.Verdict(support);
        if (sentence.IsQuotation) verdict = SupportVerdict.Supported;
        else if (sentence.Contradictions.Count > 0) verdict = SupportVerdict.Unsupported;
        else if (verdict == SupportVerdict.Supported && (sentence.Doubts.Count > 0 || (sentence.IsClaim && sentence.Source is null))) verdict = SupportVerdict.Grey;
        return new(sentence.Start, sentence.End, Math.Round(_model.SentenceBars.Within(verdict, support), 4), verdict, sentence.Source, [.. sentence.Contradictions, .. sentence.Doubts]);
    }

    // No sentence makes the answer better than itself; one that contradicts its source takes a short answer with it, and leaves a long one to be checked again without it.
    private static SupportVerdict Whole(SupportVerdict fitted, IReadOnlyList<CheckedSentence> sentences, IReadOnlyList<SentenceEvidence> evidence)
    {
        if (evidence.Count(sentence => sentence.Contradictions.Count > 0) is var contradicted and > 0)
            return contradicted * LongAnswer >= evidence.Count(sentence => sentence.IsClaim) || fitted == SupportVerdict.Unsupported ? SupportVerdict.Unsupported : SupportVerdict.Grey;
        if (evidence.All(sentence => sentence.Source is null)) return fitted == SupportVerdict.Supported ? SupportVerdict.Grey : fitted;
        return fitted == SupportVerdict.Supported && sentences.Any(sentence => sentence.Verdict != SupportVerdict.Supported) ? SupportVerdict.Grey : fitted;
    }

    private static double Support(double odds) => 1 / (1 + Math.Exp(odds));

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
