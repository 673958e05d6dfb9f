using EthicalBot.Knowledge.Grounding.Text;

namespace EthicalBot.Knowledge.Grounding.Evidence;

/// <summary>What an editor would mark between a sentence and the source that it is laid beside: a number, a name or a unit changed, a denial added or taken away.</summary>
internal static class Conflicts
{
    // So much of the source is read beside what the sentence begins or ends with.
    private const int Nearby = 4;
    private const int MostNames = 3;
    private const double Close = .9;

    /// <summary>The reasons, in the order of the sentence; none where nothing is changed.</summary>
    public static List<string> Of(Alignment alignment, SourceText sources)
    {
        var reasons = new List<string>();
        var (answerFrom, sourceFrom) = (0, 0);
        for (var at = 0; at <= alignment.Pairs.Count; at++)
        {
            var isLast = at == alignment.Pairs.Count;
            var (answerTo, sourceTo) = isLast ? (alignment.Answer.Count, Math.Min(alignment.Source.Count, sourceFrom + Nearby)) : alignment.Pairs[at];
            // What the source says long before the first common word is another matter.
            if (at == 0) sourceFrom = Math.Max(0, sourceTo - Nearby);
            Mark(new(alignment, answerFrom, answerTo, sourceFrom, sourceTo), sources, alignment.Frame >= Close, reasons);
            (answerFrom, sourceFrom) = (answerTo + 1, sourceTo + 1);
        }

        return reasons;
    }

    private static void Mark(Gap gap, SourceText sources, bool isClose, List<string> reasons)
    {
        if (gap.IsEmpty) return;
        foreach (var word in gap.Answer)
        {
            if (word.Kind == WordKind.Negation && !gap.SourceDenies) reasons.Add("negation");
            else if (word.Terms is { } terms && Excluded(terms, gap) is { } other) reasons.Add($"swapped:{word.Plain}");
            else if ((word.Kind is WordKind.Number or WordKind.Identifier) && IsChanged(word, gap, sources, isClose)) reasons.Add($"{(word.Kind == WordKind.Number ? "number" : "identifier")}:{word.Plain}");
            else if (IsOtherName(word, gap) || (isClose && word.Kind == WordKind.Name && !sources.Has(word) && gap.IsExchange)) reasons.Add($"name:{word.Plain}");
        }

        if (gap.SourceDropsDenial) reasons.Add("negation");
    }

    // Another number in its place; or, in a sentence that is all but the source's, one that no source has.
    private static bool IsChanged(Word number, Gap gap, SourceText sources, bool isClose) =>
        !gap.SourceHas(number) && ((isClose && !sources.Has(number)) || gap.Source.Any(said => (said.Kind is WordKind.Number or WordKind.Identifier) && !gap.AnswerHas(said)));

    // One name for another, word for word: a longer rewording is no exchange.
    private static bool IsOtherName(Word name, Gap gap)
    {
        if (!name.IsCapital || !name.HasMeaning || gap.SourceHas(name)) return false;
        var said = gap.Source.Where(word => word.HasMeaning).ToList();
        return said.Count <= MostNames && said.Count == gap.Answer.Count(word => word.HasMeaning) && said.All(word => word.IsCapital && !gap.AnswerHas(word))
            && (name.Kind == WordKind.Name || (!gap.StartsSentence && said.Any(word => word.Kind == WordKind.Name)));
    }

    // Which word of the source the sentence's own excludes; null where the source says the same beside it.
    private static string? Excluded(IReadOnlyList<ExclusiveTerm> terms, Gap gap)
    {
        foreach (var term in terms)
        {
            string? other = null;
            var isSaid = false;
            foreach (var said in gap.Source)
            {
                if (said.Terms is null) continue;
                foreach (var theirs in said.Terms)
                {
                    if (theirs.List != term.List) continue;
                    if (theirs.Member == term.Member) isSaid = true;
                    else other = said.Plain;
                }
            }

            if (other is not null && !isSaid) return other;
        }

        return null;
    }
}
