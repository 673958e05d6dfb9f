namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Whether a withdrawal is asked about and not declared: a question is no declaration, unless one stands behind it.</summary>
internal static class WithdrawalQuestion
{
    /// <summary>Whether the match stands in a question. "I withdraw, all right?" declares: only what stands behind the comma asks.</summary>
    public static bool Is(string text, IReadOnlyList<SaidWord> said, ServiceMatch match, ServicePhrases phrases)
    {
        if (match.Ask.Kind != ServiceRequestKind.Withdraw) return false;
        var (start, end) = (match.Start, match.End);
        while (start > 0 && said[start].Before != SaidBreak.Stop) start--;
        while (end < said.Count && said[end].Before != SaidBreak.Stop) end++;
        if (end < said.Count && phrases.Declares(said, end, said.Count)) return false;
        return phrases.Asks(said, start, end) || (EndsAsking(text, said, end) && !HasPause(said, match.End, end));
    }

    private static bool EndsAsking(string text, IReadOnlyList<SaidWord> said, int end) =>
        text.AsSpan(said[end - 1].End, (end < said.Count ? said[end].Start : text.Length) - said[end - 1].End).Contains('?');

    private static bool HasPause(IReadOnlyList<SaidWord> said, int start, int end)
    {
        for (var place = start; place < end; place++)
        {
            if (said[place].Before == SaidBreak.Pause) return true;
        }
        return false;
    }
}
