namespace EthicalBot.Understanding.Languages;

/// <summary>How much of its own certainty a model may claim, measured on texts it has not learnt from.</summary>
internal static class Temperature
{
    private const int Samples = 4_000;

    public static float Fit(float[] weights, List<LanguageSamples> kept, int ours)
    {
        var chance = new Chance(7_041_776);
        var measured = new List<(float[] Scores, int Language)>(Samples);
        var (buckets, features) = (new int[LanguageFeatures.Most], new float[LanguageFeatures.Most]);
        for (var sample = 0; sample < Samples; sample++)
        {
            var language = LanguageRegression.Draw(chance, kept, ours);
            if (kept[language].IsEmpty) continue;
            var read = new LanguageFeatures(buckets, features);
            read.Read(kept[language].Next(chance));
            var scores = new float[LanguageModel.Lanes];
            LanguageModel.Sum(weights, buckets.AsSpan(0, read.Count), features, scores);
            for (var i = 0; i < kept.Count; i++) scores[i] *= read.Norm;
            measured.Add((scores, language));
        }
        return Enumerable.Range(0, 30).Select(step => 0.1f + (0.05f * step)).MinBy(temperature => Loss(measured, temperature, kept.Count));
    }

    private static double Loss(List<(float[] Scores, int Language)> measured, float temperature, int count) =>
        measured.Sum(sample =>
        {
            var scores = sample.Scores.Select(score => score * temperature).ToArray();
            LanguageRegression.Probabilities(scores, count);
            return -Math.Log(Math.Max(scores[sample.Language], 1e-9f));
        });
}
