namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Phrases that say something together.</summary>
internal sealed record Saying(int[] Phrases)
{
    /// <summary>Returns from which to which word it is said among what was found in a sentence, or null.</summary>
    public (int From, int To)? In(List<PhraseHit> hits)
    {
        var (from, to) = (int.MaxValue, 0);
        foreach (var phrase in Phrases)
        {
            var found = hits.FindIndex(hit => hit.Phrase == phrase);
            if (found < 0) return null;
            (from, to) = (Math.Min(from, hits[found].From), Math.Max(to, hits[found].To));
        }
        return (from, to);
    }
}
