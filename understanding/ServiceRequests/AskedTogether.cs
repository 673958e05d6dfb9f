namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Settles which of the things that a message seems to ask for are requests, and which are one request said twice.</summary>
internal static class AskedTogether
{
    // Of two that share words, the one that says more exactly what is wanted.
    private static readonly ServiceRequestKind[] s_exactFirst =
    [
        ServiceRequestKind.Withdraw, ServiceRequestKind.ChangeDefaultAddress, ServiceRequestKind.ChangeAddress, ServiceRequestKind.ChangePayment,
        ServiceRequestKind.Invoice, ServiceRequestKind.Guarantee, ServiceRequestKind.Exchange, ServiceRequestKind.ChangeItems, ServiceRequestKind.Cancel,
        ServiceRequestKind.Return, ServiceRequestKind.Refund, ServiceRequestKind.Complain, ServiceRequestKind.Track,
    ];

    // "Send it back and refund me" is a return: the money follows by itself. Which one stands, and what is part of it.
    private static readonly Dictionary<ServiceRequestKind, ServiceRequestKind[]> s_partOf = new()
    {
        [ServiceRequestKind.Withdraw] = [ServiceRequestKind.Cancel, ServiceRequestKind.Return, ServiceRequestKind.Refund],
        [ServiceRequestKind.Cancel] = [ServiceRequestKind.Refund],
        [ServiceRequestKind.Return] = [ServiceRequestKind.Refund, ServiceRequestKind.Guarantee],
        [ServiceRequestKind.Exchange] = [ServiceRequestKind.Return, ServiceRequestKind.Refund],
        [ServiceRequestKind.ChangeItems] = [ServiceRequestKind.Exchange],
        [ServiceRequestKind.Guarantee] = [ServiceRequestKind.Refund, ServiceRequestKind.Exchange],
        [ServiceRequestKind.ChangeDefaultAddress] = [ServiceRequestKind.ChangeAddress],
    };

    public static List<ServiceMatch> Settled(IReadOnlyList<SaidWord> said, List<ServiceMatch> found, ServicePhrases phrases)
    {
        var exact = found.Where(match => !found.Exists(other => other.Ask.Kind == match.Ask.Kind && match.Covers(other) && !Weaker(other.Ask, match.Ask))).ToList();
        if (exact.Exists(match => match.Ask is { Alone: false, Hinted: false })) _ = exact.RemoveAll(match => match.Ask.Alone);
        var settled = new List<ServiceMatch>();
        foreach (var match in exact.Where(match => !match.Ask.Hinted).OrderBy(match => Array.IndexOf(s_exactFirst, match.Ask.Kind)).ThenBy(match => match.Ask.Open).ThenBy(match => match.End - match.Start))
        {
            if (!settled.Exists(match.Overlaps)) settled.Add(match);
        }
        foreach (var match in exact.Where(match => match.Ask.Hinted)) AddHinted(said, settled, match, phrases);
        if (settled.Exists(match => !match.Ask.Alone)) _ = settled.RemoveAll(match => match.Ask.Alone);
        settled.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = 0; i < settled.Count; i++) settled[i] = ByState(said, settled, i, phrases);
        while (JoinedOnce(said, settled, phrases)) { }
        return settled;
    }

    // "The oak legs instead of the black ones" is a request where it is said that they did not go out, or that they came; what goes on with another request's words is part of that.
    private static void AddHinted(IReadOnlyList<SaidWord> said, List<ServiceMatch> settled, ServiceMatch match, ServicePhrases phrases)
    {
        var (from, to) = (0, said.Count);
        foreach (var other in settled)
        {
            if (match.Overlaps(other) || GoesOn(said, other, match, phrases) || GoesOn(said, match, other, phrases)) return;
            if (other.End <= match.Start) from = Math.Max(from, other.End);
            else to = Math.Min(to, other.Start);
        }
        var (received, unsent, _) = phrases.Clues(said, from, to);
        if (received || unsent) settled.Add(match);
    }

    private static bool GoesOn(IReadOnlyList<SaidWord> said, ServiceMatch first, ServiceMatch second, ServicePhrases phrases)
    {
        if (second.Start < first.End) return false;
        for (var place = first.End; place <= second.Start; place++)
        {
            if (said[place].Before != SaidBreak.None || phrases.Joins(said[place].Word)) return false;
        }
        return true;
    }

    private static bool Weaker(ServiceAsk a, ServiceAsk b) => (a.Hinted && !b.Hinted) || (a.Open && !b.Open) || (a.Alone && !b.Alone);

    // An exchange is of what came, a change of what did not go out yet; where neither is said, the word that was used decides, and "my order" speaks for a change.
    private static ServiceMatch ByState(IReadOnlyList<SaidWord> said, List<ServiceMatch> settled, int i, ServicePhrases phrases)
    {
        var match = settled[i];
        if (match.Ask.Kind is not (ServiceRequestKind.Exchange or ServiceRequestKind.ChangeItems)) return match;
        var end = i + 1 < settled.Count ? settled[i + 1].Start : said.Count;
        var (received, unsent, ofOrder) = phrases.Clues(said, i == 0 ? 0 : settled[i - 1].End, end);
        if (i > 0 && !received && !unsent) (received, unsent, _) = phrases.Clues(said, 0, end);
        var kind = unsent ? ServiceRequestKind.ChangeItems
            : received ? ServiceRequestKind.Exchange
            : match.Ask.Open && ofOrder ? ServiceRequestKind.ChangeItems
            : match.Ask.Kind;
        return match with { Ask = match.Ask with { Kind = kind } };
    }

    private static bool JoinedOnce(IReadOnlyList<SaidWord> said, List<ServiceMatch> settled, ServicePhrases phrases)
    {
        if (settled.Count < 2) return false;
        var cuts = PartCuts.Of(said, settled, phrases);
        for (var i = 0; i + 1 < settled.Count; i++)
        {
            var (first, second) = (settled[i], settled[i + 1]);
            if (Standing(first.Ask.Kind, second.Ask.Kind) is not { } kind) continue;
            var end = i + 2 < settled.Count ? cuts[i + 2] : said.Count;
            if (IsOneMore(said, (cuts[i], cuts[i + 1], end), (first, second), phrases)) continue;
            settled[i] = new ServiceMatch((first.Ask.Kind == kind ? first : second).Ask, first.Start, second.End);
            settled.RemoveAt(i + 1);
            return true;
        }
        return false;
    }

    private static ServiceRequestKind? Standing(ServiceRequestKind first, ServiceRequestKind second) =>
        first == second || (s_partOf.TryGetValue(first, out var ofFirst) && ofFirst.Contains(second)) ? first
        : s_partOf.TryGetValue(second, out var ofSecond) && ofSecond.Contains(first) ? second
        : null;

    // It is about something else when it says "also", or names another order, or, being of another kind, another thing. Money with what goes back is one request, however it is joined;
    // an address is named by words of its own; and money rather than a new one is what the guarantee is to give, said on its own.
    private static bool IsOneMore(
        IReadOnlyList<SaidWord> said, (int First, int Second, int End) cuts, (ServiceMatch First, ServiceMatch Second) pair, ServicePhrases phrases)
    {
        var (first, second) = (pair.First.Ask.Kind, pair.Second.Ask.Kind);
        var before = Enumerable.Range(cuts.First, cuts.Second - cuts.First).Select(place => said[place].Word).ToHashSet(StringComparer.Ordinal);
        var numbered = before.Any(SaidNumber.Is);
        var names = first != second && !(IsAddress(first) && IsAddress(second));
        if (numbered && (first, second) is (ServiceRequestKind.ChangeAddress, ServiceRequestKind.ChangeDefaultAddress)) return true;
        for (var place = pair.First.End; place < cuts.End; place++)
        {
            var word = said[place].Word;
            if ((first, second) is (ServiceRequestKind.Guarantee, ServiceRequestKind.Refund) && phrases.SaysRather(word)) return true;
            // "Also a refund" is the return's own money, unless it is another order's.
            if (place < pair.Second.Start && phrases.SaysAlso(word) && (second != ServiceRequestKind.Refund || NumberAfter(said, place, cuts.End, before))) return true;
            if (place < cuts.Second || before.Contains(word)) continue;
            if (SaidNumber.Is(word) ? numbered : names && phrases.NamesThing(word)) return true;
        }
        return false;
    }

    private static bool NumberAfter(IReadOnlyList<SaidWord> said, int place, int end, HashSet<string> before) =>
        Enumerable.Range(place, end - place).Any(at => SaidNumber.Is(said[at].Word) && !before.Contains(said[at].Word));

    private static bool IsAddress(ServiceRequestKind kind) => kind is ServiceRequestKind.ChangeAddress or ServiceRequestKind.ChangeDefaultAddress;
}
