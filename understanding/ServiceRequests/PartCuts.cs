namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Cuts a message between its requests.</summary>
internal static class PartCuts
{
    /// <summary>The word at which each request's own part starts.</summary>
    public static int[] Of(IReadOnlyList<SaidWord> said, IReadOnlyList<ServiceMatch> asked, ServicePhrases phrases)
    {
        var cuts = new int[asked.Count];
        for (var i = 1; i < asked.Count; i++) cuts[i] = Between(said, cuts[i - 1], asked[i - 1].End, asked[i].Start, phrases);
        return cuts;
    }

    /// <summary>The text of one part, without what joins it to the next.</summary>
    public static string Slice(string text, IReadOnlyList<SaidWord> said, int[] cuts, int part, ServicePhrases phrases)
    {
        var last = part + 1 == cuts.Length;
        var (first, end) = (cuts[part], last ? said.Count : cuts[part + 1]);
        while (part > 0 && first < end - 1 && phrases.Joins(said[first].Word)) first++;
        while (!last && end > first + 1 && phrases.Joins(said[end - 1].Word)) end--;
        var from = part == 0 ? 0 : said[first].Start;
        var to = last ? text.Length : end < said.Count ? said[end].Start : text.Length;
        return text[from..to].Trim().TrimEnd(',', ':', ';', '-', '–', '—', '(', '/', ' ').Trim();
    }

    // A sentence is a part's; within one, the last comma or "and" before the request, unless that takes from it the only number that it has.
    private static int Between(IReadOnlyList<SaidWord> said, int partStart, int from, int to, ServicePhrases phrases)
    {
        var earlier = to;
        for (var place = to; place >= from; place--)
        {
            if (said[place].Before == SaidBreak.Stop) return place;
        }
        for (var place = to; place >= from; place--)
        {
            if (said[place].Before != SaidBreak.Pause && !(place < to && phrases.Joins(said[place].Word))) continue;
            if (earlier == to) earlier = place;
            else if (!HasNumber(said, earlier, to) && HasNumber(said, place, earlier) && HasNumber(said, partStart, place)) return place;
        }
        return earlier;
    }

    private static bool HasNumber(IReadOnlyList<SaidWord> said, int start, int end)
    {
        for (var place = start; place < end; place++)
        {
            if (SaidNumber.Is(said[place].Word)) return true;
        }
        return false;
    }
}
