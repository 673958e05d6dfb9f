using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.SpokenSignals;

namespace EthicalBot.Understanding;

/// <summary>Frustration, urgency, vulnerability, fraud, legal threats, abuse and crisis, in whichever language they are said.</summary>
/// <remarks>Reviewed phrases and a classifier beside each other: what both hear is heard, and what only looks like it makes the classifier show more.</remarks>
internal sealed class SignalReader(TextClassifier classifier)
{
    private const double Certain = 1;
    // Without a word that raised it: from what went before.
    private const double Wordless = 0.6;
    private const int MostWords = 4;

    /// <param name="nameless">The text without names: they are looked for in the phrases of no signal but crisis.</param>
    /// <param name="languages">The conversation's language and the message's own; empty where it is in none that was taught, in which the classifier hears what is not there.</param>
    public Signals Read(MessageReading message, string nameless, HashedText whole, HashedText withoutSelf, IReadOnlyList<string> languages, MessageContext before)
    {
        List<Signal> raised = languages.Count > 0 ? Raised(nameless, whole, withoutSelf, languages, before) : [];
        if (before is { Repeats: true, FailedTurns: > 0 } && !raised.Exists(signal => signal.Name == SignalNames.Frustration)) raised.Add(new Signal(SignalNames.Frustration, Wordless, []));
        var crisis = SpokenCrisis.In(message, languages);
        if (crisis.Count > 0)
        {
            _ = raised.RemoveAll(signal => signal.Name == SignalNames.Crisis);
            raised.Add(new Signal(SignalNames.Crisis, Certain, crisis));
        }
        return raised.Count == 0 ? Signals.None : new Signals([.. raised.OrderByDescending(signal => signal.Score)]);
    }

    private List<Signal> Raised(string text, HashedText whole, HashedText withoutSelf, IReadOnlyList<string> languages, MessageContext before)
    {
        var (wanted, self) = (classifier.Classify(withoutSelf), ReferenceEquals(whole, withoutSelf) ? null : classifier.Classify(whole));
        var words = MessageReading.WordsOf(text);
        List<SpokenSignal> spoken = [.. RuleFiles.Spoken.Where(rules => languages.Contains(rules.Language)).SelectMany(rules => rules.Signals.In(rules.Expanded(words)))];
        var shouts = Shouts(text) && !RuleFiles.Spoken.Any(rules => languages.Contains(rules.Language) && rules.Signals.AreJoyful(words));
        var isWeak = (self ?? wanted)[SignalNames.Vulnerability] >= SignalBars.Weakness || spoken.Exists(static one => one is { Name: SignalNames.Vulnerability, Strength: SpokenStrength.Said });
        var raised = new List<Signal>();
        foreach (var name in SignalNames.All)
        {
            // "I am 84" asks for care, and for nothing else.
            var (heard, read) = name == SignalNames.Vulnerability && self is not null ? (whole, self) : (withoutSelf, wanted);
            var (probability, said) = (read[name], spoken.FindAll(one => one.Name == name));
            var strength = said.Count == 0 ? SpokenStrength.Unspoken : said.Max(one => one.Strength);
            if (probability < SignalBars.Of(name, strength, heard.Words.Count, shouts, isWeak, before)) continue;
            raised.Add(strength < SpokenStrength.Hinted
                ? new Signal(name, Math.Round(SignalBars.ScoreAlone(name, probability, heard.Words.Count, shouts), 4), WordsFor(heard, name))
                : new Signal(name, Math.Round(strength == SpokenStrength.Said ? Math.Max(probability, SignalBars.Spoken) : probability, 4), [.. said.Where(one => one.Strength == strength).SelectMany(one => one.Words).Distinct()]));
        }
        return raised;
    }

    private List<string> WordsFor(HashedText text, string name)
    {
        var said = classifier.Explain(text, name);
        return [.. Enumerable.Range(0, said.Length).Where(i => said[i] > 0).OrderByDescending(i => said[i]).Take(MostWords).Order().Select(i => text.Words[i]).Distinct()];
    }

    private static bool Shouts(string text)
    {
        var (letters, capitals) = (text.Count(char.IsLetter), text.Count(char.IsUpper));
        var marks = text.Contains("???", StringComparison.Ordinal);
        return marks || (letters >= 12 && capitals >= letters * 0.7 && text.Trim().Contains(' ', StringComparison.Ordinal));
    }
}
