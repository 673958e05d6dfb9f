using System.Numerics;
using System.Runtime.InteropServices;

namespace EthicalBot.Understanding.Languages;

/// <summary>Multinomial logistic regression by stochastic gradient with a rate of its own for each weight.</summary>
internal static class LanguageRegression
{
    private const int Samples = 500_000;
    private const float Rate = 0.4f;
    // A language that is none of the seven has to be known by a few lines: it is shown often, and held to be rare when a message is read.
    private const int OneForeignOf = 3;

    public static float[] Learn(List<LanguageSamples> languages, int ours)
    {
        var lanes = LanguageModel.Lanes;
        var (weights, squares) = (new float[LanguageFeatures.Buckets * lanes], new float[LanguageFeatures.Buckets * lanes]);
        var (buckets, features, scores) = (new int[LanguageFeatures.Most], new float[LanguageFeatures.Most], new float[lanes]);
        var chance = new Chance(20_250_601);
        for (var sample = 0; sample < Samples; sample++)
        {
            var language = Draw(chance, languages, ours);
            var read = new LanguageFeatures(buckets, features);
            read.Read(languages[language].Next(chance));
            if (read.Count == 0) continue;
            Array.Clear(scores);
            LanguageModel.Sum(weights, buckets.AsSpan(0, read.Count), features, scores);
            for (var i = 0; i < languages.Count; i++) scores[i] *= read.Norm;
            Probabilities(scores, languages.Count);
            scores[language] -= 1;
            var rate = Rate * (1 - (0.9f * sample / Samples));
            for (var f = 0; f < read.Count; f++) Step(weights, squares, buckets[f] * lanes, scores, features[f] * read.Norm, rate);
        }
        return weights;
    }

    public static int Draw(Chance chance, List<LanguageSamples> languages, int ours)
    {
        var foreign = languages.Count - ours;
        return foreign > 0 && chance.Next(OneForeignOf) == 0 ? ours + chance.Next(foreign) : chance.Next(ours);
    }

    public static void Probabilities(Span<float> scores, int count)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        for (var i = 0; i < count; i++) most = Math.Max(most, scores[i]);
        for (var i = 0; i < count; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < count; i++) scores[i] /= sum;
    }

    private static void Step(float[] weights, float[] squares, int start, float[] errors, float feature, float rate)
    {
        var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(start, LanguageModel.Lanes));
        var seen = MemoryMarshal.Cast<float, Vector<float>>(squares.AsSpan(start, LanguageModel.Lanes));
        var error = MemoryMarshal.Cast<float, Vector<float>>(errors.AsSpan());
        for (var i = 0; i < row.Length; i++)
        {
            var gradient = error[i] * feature;
            seen[i] += gradient * gradient;
            row[i] -= gradient * rate / Vector.SquareRoot(seen[i] + new Vector<float>(1e-3f));
        }
    }
}
