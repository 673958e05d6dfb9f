using EthicalBot.Understanding.SpokenSignals;

namespace EthicalBot.Understanding;

/// <summary>From which probability of the classifier a signal is raised: where it misses few and still leaves ordinary messages alone; see the decisions on signals.</summary>
internal static class SignalBars
{
    /// <summary>How sure a signal is that a reviewed phrase raised, whatever the classifier makes of it.</summary>
    public const double Spoken = 0.9;

    // Who was not understood, or says it again, needs fewer words to be out of patience.
    private const double AfterTrouble = 0.5;
    // "La sera": two or three words say too little for a lighter bar, whatever they remind of.
    private const int FewWords = 3;
    private const double OfFewWords = 0.9;
    // "No, that is all" takes leave of nobody; what so few words say of danger, a phrase knows.
    private const int FewWordsOfCrisis = 5;
    // "I do not want them any more": what a shop hears daily is of things, where a phrase says so.
    private const int ShortMessage = 8;
    private const double Never = 2;
    // Capitals and "???" without a word of joy: whatever they say.
    private const double Shouted = 0.6;

    // "Yes, if it costs nothing, please do": without a word of its matter the classifier hears in everyday words what nobody said.
    private const double BesideTheMatter = 0.995;
    private static readonly string[] s_grave = [SignalNames.Crisis, SignalNames.Fraud, SignalNames.Legal];

    // Alone, beside a hint, and beside what only looks like it.
    private static readonly Dictionary<string, (double Alone, double Hinted, double Excepted)> s_bars = new()
    {
        [SignalNames.Frustration] = (0.3, 0.1, 0.97),
        [SignalNames.Urgency] = (0.5, 0.1, Never),
        [SignalNames.Vulnerability] = (0.7, 0.1, 0.97),
        [SignalNames.Fraud] = (0.5, 0.1, Never),
        [SignalNames.Legal] = (0.6, 0.1, Never),
        [SignalNames.Abuse] = (0.5, 0.1, 0.97),
        // A missed crisis is worse than all other mistakes.
        [SignalNames.Crisis] = (0.3, 0.05, 0.9),
    };

    /// <param name="words">How many there are.</param>
    public static double Of(string name, SpokenStrength strength, int words, bool shouts, MessageContext before)
    {
        var (alone, hinted, excepted) = s_bars[name];
        if (strength == SpokenStrength.Said) return 0;
        if (name == SignalNames.Frustration && shouts) return 0;
        if (strength == SpokenStrength.Hinted) return hinted;
        if (strength == SpokenStrength.Excepted) return name == SignalNames.Crisis && words <= ShortMessage ? Never : excepted;
        if (name == SignalNames.Crisis && words <= FewWordsOfCrisis) return Never;
        if (strength == SpokenStrength.Unspoken && s_grave.Contains(name)) return BesideTheMatter;
        if (words <= FewWords) return OfFewWords;
        return name == SignalNames.Frustration && (before.Repeats || before.FailedTurns > 0) ? alone * AfterTrouble : alone;
    }

    /// <summary>How sure a signal is that the classifier raised by itself.</summary>
    public static double ScoreAlone(string name, double probability, int words, bool shouts) =>
        // Of few words it is too sure: who despairs in them is asked, not taken at it.
        name == SignalNames.Crisis && words <= ShortMessage ? Math.Min(probability, Signals.CertainCrisis - 0.01)
        : name == SignalNames.Frustration && shouts ? Math.Max(probability, Shouted)
        : probability;
}
