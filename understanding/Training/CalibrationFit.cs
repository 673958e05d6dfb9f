using EthicalBot.Understanding.Classification;

namespace EthicalBot.Understanding.Training;

/// <summary>Fits a <see cref="Calibration"/> on texts that the classifier was not trained on.</summary>
internal static class CalibrationFit
{
    private const double Coldest = 0.05;
    private const double Hottest = 20;
    private const int Halvings = 40;
    private const double Least = 1e-12;

    public static Calibration Of(IReadOnlyList<ClassLabel> labels, bool exclusive, IReadOnlyList<(float[] Logits, int[] Labels)> unseen)
    {
        var judged = unseen.Where(text => !exclusive || text.Labels is not []).ToList();
        double[] familiar = [.. judged.Where(text => text.Labels.Any(label => labels[label].IsKnown)).Select(text => Classification.Classification.FamiliarityOf(labels, text.Logits)).Order()];
        return new Calibration(exclusive, Temperature(labels, exclusive, judged), [.. Enumerable.Range(1, 20).Select(percent => familiar[familiar.Length * percent / 100])]);
    }

    // The likelihood has one maximum in the logarithm of the temperature: golden-section search.
    private static double Temperature(IReadOnlyList<ClassLabel> labels, bool exclusive, IReadOnlyList<(float[] Logits, int[] Labels)> texts)
    {
        var (low, high, golden) = (Math.Log(Coldest), Math.Log(Hottest), (Math.Sqrt(5) - 1) / 2);
        for (var i = 0; i < Halvings; i++)
        {
            var (a, b) = (high - (golden * (high - low)), low + (golden * (high - low)));
            if (Loss(labels, new Calibration(exclusive, Math.Exp(a), []), texts) < Loss(labels, new Calibration(exclusive, Math.Exp(b), []), texts)) high = b;
            else low = a;
        }
        return Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<ClassLabel> labels, Calibration calibration, IReadOnlyList<(float[] Logits, int[] Labels)> texts) =>
        texts.Sum(text =>
        {
            var probabilities = calibration.Probabilities(text.Logits);
            if (calibration.Exclusive) return -Math.Log(Math.Max(Said(labels, probabilities, text.Labels[0]), Least));
            return Enumerable.Range(0, probabilities.Length).Sum(label => -Math.Log(Math.Max(text.Labels.Contains(label) ? probabilities[label] : 1 - probabilities[label], Least)));
        });

    // What lies outside is one answer, near or far: which of the two it is, nobody is told.
    private static double Said(IReadOnlyList<ClassLabel> labels, double[] probabilities, int label) =>
        labels[label].IsKnown ? probabilities[label] : Enumerable.Range(0, probabilities.Length).Where(other => !labels[other].IsKnown).Sum(other => probabilities[other]);
}
