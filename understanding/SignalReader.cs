using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding;

/// <summary>Frustration, urgency and crisis, in whichever language they are said.</summary>
internal static class SignalReader
{
    public static Signals Read(string text, IReadOnlyList<string> words)
    {
        var said = new List<string>();
        var (frustration, urgency, crisis) = (Shouts(text), false, false);
        if (frustration) said.Add("shouting");
        foreach (var rules in RuleFiles.Spoken)
        {
            var message = rules.Read(words);
            frustration |= Says(message, rules.Frustration, rules.NotFrustration, said);
            urgency |= Says(message, rules.Urgency, rules.NotUrgent, said);
            crisis |= Says(message, rules.Crisis, rules.NotCrisis, said);
        }
        return new Signals(frustration, urgency, crisis, said);
    }

    private static bool Says(MessageWords message, PhraseBook phrases, PhraseBook except, List<string> said)
    {
        var matches = phrases.In(message);
        if (matches.Count == 0) return false;
        var excepted = except.In(message);
        var spoken = matches.Where(match => !excepted.Exists(e => e.Start < match.End && match.Start < e.End)).Select(match => match.Phrase.Text).Distinct().ToList();
        said.AddRange(spoken);
        return spoken.Count > 0;
    }

    private static bool Shouts(string text)
    {
        var (letters, capitals) = (text.Count(char.IsLetter), text.Count(char.IsUpper));
        var long3 = text.Contains("!!!", StringComparison.Ordinal) || text.Contains("???", StringComparison.Ordinal);
        return long3 || (letters >= 12 && capitals >= letters * 0.7 && text.Trim().Contains(' ', StringComparison.Ordinal));
    }
}
