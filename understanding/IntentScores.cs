using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding;

/// <summary>How strongly each intent's phrases speak in a message.</summary>
internal sealed class IntentScores
{
    // A second phrase for the same intent adds, but two hints never make a certainty.
    private const double Second = 0.35;
    // Phrases of the language that the message is not in: customers mix, and words look alike.
    private const double OtherLanguage = 0.7;
    private const int NegationReach = 3;

    private static readonly HashSet<string> s_wished = [Intents.Cancellation, Intents.ReturnRefund, Intents.DeliveryAddress, Intents.Invoice];

    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);
    private readonly List<string> _why = [];

    public IReadOnlyList<string> Why => _why;

    public double this[string intent] => _scores.GetValueOrDefault(intent);

    public static IntentScores Of(MessageReading message, string language)
    {
        var scores = new IntentScores();
        // In a language that the message is not in, a word that is nearly a rule's is just another word.
        foreach (var (rules, words) in message.ByLanguage)
        {
            var isForeign = rules.Language != language && language != LanguageGuess.Unknown;
            scores.Add(rules, isForeign ? rules.ReadExactly(message.Words) : words, rules.Language == language ? 1 : OtherLanguage);
        }
        return scores;
    }

    public IReadOnlyList<Alternative> Ranked()
    {
        // A greeting before a question is politeness, not the question.
        if (_scores.Any(score => score.Key != Intents.SmallTalk && score.Value >= 0.7)) _ = _scores.Remove(Intents.SmallTalk);
        var ranked = _scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key, StringComparer.Ordinal).ToList();
        return [.. ranked.Select((score, place) => new Alternative(score.Key, Confidence(score.Value, place == 0 ? ranked.ElementAtOrDefault(1).Value : ranked[0].Value)))];
    }

    private void Add(RuleSet rules, MessageWords message, double factor)
    {
        var negations = rules.Negations.In(message);
        var best = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var phrases in rules.Intents)
        {
            foreach (var match in phrases.Phrases.In(message))
            {
                if (s_wished.Contains(phrases.Intent) && negations.Exists(n => n.End <= match.Start && match.Start - n.End <= NegationReach && n.Start < match.Start)) continue;
                if (!best.TryGetValue(phrases.Intent, out var weights)) best[phrases.Intent] = weights = [];
                weights.Add(phrases.Weight);
                _why.Add($"{rules.Language}:{phrases.Intent}:{match.Phrase.Text}");
            }
        }
        foreach (var (intent, weights) in best)
        {
            weights.Sort((a, b) => b.CompareTo(a));
            var score = (weights[0] + Math.Min(weights[0], Second * weights.Skip(1).FirstOrDefault())) * factor;
            _scores[intent] = Math.Max(_scores.GetValueOrDefault(intent), score);
        }
    }

    // 1 hint .54, 2 .79, 3 .90, 4 .95; less when another intent is close behind.
    private static double Confidence(double score, double rival)
    {
        var lead = score <= 0 ? 0 : Math.Clamp((score - rival) / (0.4 * score), 0, 1);
        return Math.Round((1 - Math.Exp(-score / 1.3)) * (0.6 + (0.4 * lead)), 3);
    }
}
