using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding;

/// <summary>Frustration, urgency and crisis, in whichever language they are said.</summary>
internal static class SignalReader
{
    public static Signals Read(MessageReading message)
    {
        var said = new List<string>();
        if (Shouts(message.Text)) said.Add("shouting");
        var calm = message.ByLanguage.SelectMany(m => m.Rules.NotFrustration.In(m.Words)).ToList();
        var patient = message.ByLanguage.SelectMany(m => m.Rules.NotUrgent.In(m.Words)).ToList();
        foreach (var (rules, words) in message.ByLanguage) said.AddRange(Spoken(rules.Frustration.In(words), calm));
        var frustration = said.Count > 0;
        List<string> urgent = [.. message.ByLanguage.SelectMany(m => Spoken(m.Rules.Urgency.In(m.Words), patient))];
        // Only what the same language excepts may silence a crisis phrase.
        List<string> crisis = [.. message.ByLanguage.SelectMany(m => Spoken(m.Rules.Crisis.In(m.Words), m.Rules.NotCrisis.In(m.Words)))];
        return new Signals(frustration, urgent.Count > 0, crisis.Count > 0, [.. said, .. urgent, .. crisis]);
    }

    private static IEnumerable<string> Spoken(List<PhraseMatch> matches, List<PhraseMatch> excepted) =>
        matches.Where(match => !excepted.Exists(e => e.Start < match.End && match.Start < e.End)).Select(match => match.Phrase.Text).Distinct();

    private static bool Shouts(string text)
    {
        var (letters, capitals) = (text.Count(char.IsLetter), text.Count(char.IsUpper));
        var marks = text.Contains("!!!", StringComparison.Ordinal) || text.Contains("???", StringComparison.Ordinal);
        return marks || (letters >= 12 && capitals >= letters * 0.7 && text.Trim().Contains(' ', StringComparison.Ordinal));
    }
}
