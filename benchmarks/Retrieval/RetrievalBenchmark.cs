using System.Globalization;
using EthicalBot.Benchmarks.Redaction;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Benchmarks.Retrieval;

/// <summary>What a question costs in an index of 10,000 and of 100,000 passages, and what adding and taking away an article costs there.</summary>
internal static class RetrievalBenchmark
{
    private const int Seed = 20_481;
    private const int Questions = 400;
    private static readonly int[] s_sizes = [10_000, 100_000];

    /// <summary>Measures and writes the table.</summary>
    public static int Run()
    {
        Console.WriteLine($"{Machine.Facts}; load {Machine.Load}\n");
        Console.WriteLine("| passages | built in, s | a question, p50 / p99, ms | its processor ms | of common words, p50 / p99, ms | its processor ms | an article in and out, ms | memory, MB |\n|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in s_sizes) Measured(size);
        return 0;
    }

    private static void Measured(int size)
    {
        var articles = new SyntheticArticles(new Random(Seed));
        using var index = new PassageIndex(TimeProvider.System);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var built = Measure.Once(() => index.Add(articles.Of(size)));
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var usual = Spread(index, () => articles.Question(common: false));
        var common = Spread(index, () => articles.Question(common: true));
        var extra = articles.Of(SyntheticArticles.PassagesEach).Select(article => article with { Slug = "extra", Version = "extra" }).ToList();
        var change = Measure.Spread(20, () =>
        {
            index.Add(extra);
            index.Remove(extra);
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {built:F1} | {usual.Median:F2} / {usual.P99:F2} | {usual.Processor:F2} | {common.Median:F2} / {common.P99:F2} | {common.Processor:F2} | {change.Median:F1} | {memory / 1e6:F0} |"));
    }

    private static (double Median, double P99, double Processor) Spread(PassageIndex index, Func<string> question)
    {
        var asker = new Asker("en", Audience.Everyone, Region: null);
        var questions = new Queue<string>(Enumerable.Range(0, 2 * Questions).Select(_ => question()));
        _ = Measure.Spread(Questions, Ask);
        var before = Environment.CpuUsage.TotalTime;
        var (median, p99) = Measure.Spread(Questions, Ask);
        return (median, p99, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Questions);

        void Ask() => index.Find(questions.Dequeue(), asker, 5);
    }
}
