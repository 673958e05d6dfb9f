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
    // It is less of an accident in a message that tells of somebody weak or afraid, or of something at length.
    private const double BesideWeakness = 0.55;
    private const double AtLength = 0.8;
    private const int LongMessage = 13;
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

    /// <summary>From which probability vulnerability is raised where no phrase says it.</summary>
    public static double Weakness => s_bars[SignalNames.Vulnerability].Alone;

    /// <param name="words">How many there are.</param>
    /// <param name="isWeak">Whether it tells of somebody vulnerable.</param>
    public static double Of(string name, SpokenStrength strength, int words, bool shouts, bool isWeak, MessageContext before)
    {
        var (alone, hinted, excepted) = s_bars[name];
        if (strength == SpokenStrength.Said) return 0;
        if (name == SignalNames.Frustration && shouts) return 0;
        if (strength == SpokenStrength.Hinted) return hinted;
        if (strength == SpokenStrength.Excepted) return name == SignalNames.Crisis && words <= ShortMessage ? Never : excepted;
        if (name == SignalNames.Crisis && words <= FewWordsOfCrisis) return Never;
        if (strength == SpokenStrength.Unspoken && name == SignalNames.Crisis && (isWeak || words >= LongMessage)) return isWeak ? BesideWeakness : AtLength;
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
