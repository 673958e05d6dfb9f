using System.Numerics;
using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>Which language a message is in: its script, then its words and their pieces, with the conversation's language as what is expected.</summary>
/// <remarks>Thread-safe. Keeps nothing of what it reads.</remarks>
public sealed class LanguageGuess(LanguageModel model)
{
    /// <summary>What is said of a message that is in none of the seven languages, or in one that cannot be told.</summary>
    public const string Unknown = "unknown";

    /// <summary>The tag of a language whose script the seven do not have, and which does not tell which one it is.</summary>
    public const string Undetermined = "und";

    // How much likelier the conversation's language is than another, before anything is read.
    private const float Expected = 1.4f;
    // People write in the seven; a message of another language shows it clearly or is taken for one of them.
    private const float NotExpected = -1f;
    private const double Enough = 0.5;
    private const double EnoughToChange = 0.6;
    private const float MuchLikelier = 5;
    private const double OwnWord = 0.85;
    private const double SureOfOther = 0.65;
    private const int Ours = 7;
    private const int ShortestToChange = 3;

    /// <summary>Reads a message.</summary>
    /// <param name="conversationLanguage">What the conversation was in until now, or null.</param>
    public LanguageReading Of(string text, string? conversationLanguage)
    {
        var expected = Expect(conversationLanguage);
        if (Script.OtherLanguage(text) is { } other) return new(Unknown, other.Length > 0 ? other : Undetermined, Confidence: 0.99);
        Span<int> buckets = stackalloc int[LanguageFeatures.Most];
        Span<float> features = stackalloc float[LanguageFeatures.Most];
        Span<float> scores = stackalloc float[LanguageModel.Lanes];
        var read = new LanguageFeatures(buckets, features);
        read.Read(text);
        if (read.Count == 0 || TellsNothing(read, expected)) return Kept(expected);
        if (read.Words == 1 && OfOneWord(text, read.Word, expected) is { } one) return one;
        scores.Clear();
        model.Score(buckets[..read.Count], features, read.Norm, scores);
        if (expected >= 0) scores[expected] += Expected;
        for (var i = Ours; i < model.Languages.Count; i++) scores[i] += NotExpected;
        LanguageRegression.Probabilities(scores, model.Languages.Count);
        return Decide(scores[..model.Languages.Count], read.Words, expected);
    }

    private LanguageReading Decide(ReadOnlySpan<float> chances, int words, int expected)
    {
        var (best, foreign, likeliest) = (0, 0f, Ours);
        for (var i = 1; i < Ours; i++)
        {
            if (chances[i] > chances[best]) best = i;
        }
        for (var i = Ours; i < chances.Length; i++)
        {
            foreign += chances[i];
            if (chances[i] > chances[likeliest]) likeliest = i;
        }
        if (foreign > chances[best])
            return new(Unknown, words > 1 && chances[likeliest] >= SureOfOther ? model.Languages[likeliest] : null, foreign);
        if (best == expected || chances[best] >= (expected < 0 ? Enough : EnoughToChange)) return new(model.Languages[best], Other: null, chances[best]);
        // "ver pedido" is Spanish or Portuguese, and certainly not French.
        if (expected >= 0 && chances[best] > MuchLikelier * chances[expected]) return new(model.Languages[best], Other: null, chances[best]);
        // Nothing clear to go by: a name, one strange word.
        return expected < 0 ? new(Unknown, Other: null, 1 - chances[best]) : new(model.Languages[expected], Other: null, chances[expected]);
    }

    private LanguageReading Kept(int expected) => expected < 0 ? new(Unknown, Other: null, Confidence: 0.5) : new(model.Languages[expected], Other: null, Confidence: 0.5);

    // "é 75011", "ja", "Giovanni Rossi".
    private static bool TellsNothing(in LanguageFeatures read, int expected) =>
        expected >= 0 && (read.Words == 1 ? read.Letters < ShortestToChange : read.Names == read.Words);

    // "danke" is one language's own; "non" is French and Italian, "persone" a slip of "personne", and a word that nobody knows is a name.
    private LanguageReading? OfOneWord(string text, uint word, int expected)
    {
        var known = model.Words.Of(word);
        if (expected >= 0 && (known == 0 || (known >> expected & 1) == 1 || IsOfRules(text, model.Languages[expected]))) return Kept(expected);
        if (expected >= 0 && !BitOperations.IsPow2(known) && text.AsSpan().Trim().Length <= ShortestToChange) return Kept(expected);
        return BitOperations.IsPow2(known) ? new(model.Languages[BitOperations.TrailingZeroCount(known)], Other: null, OwnWord) : null;
    }

    private static bool IsOfRules(string text, string language) =>
        RuleFiles.Spoken.FirstOrDefault(rules => rules.Language == language) is { } expected && Folding.Words(text).Any(expected.Knows);

    private int Expect(string? language)
    {
        for (var i = 0; i < Ours; i++)
        {
            if (model.Languages[i] == language) return i;
        }
        return -1;
    }
}
