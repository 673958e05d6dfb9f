using System.Globalization;
using System.Text;
using EthicalBot.Benchmarks.Redaction;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Benchmarks.Grounding;

/// <summary>What the grounding check costs on one thread, beside reading the same letters once: with 3 and 20 passages, and on texts made to keep it busy.</summary>
internal static class GroundingBenchmark
{
    private const int Seed = 7_003;
    private const int Runs = 2000;
    private const int HostileLength = 100_000;

    private static readonly string[] s_words =
    [
        "delivery", "parcel", "refund", "days", "the", "of", "returned", "within", "card", "voucher", "shop", "and", "a", "customers", "paid", "Bristol", "14", "30", "not", "is", "can", "be", "€4.90", "order",
        "warranty", "repair", "after", "received", "address", "invoice", "colour", "size", "exchange", "free", "standard", "express", "label", "account", "password", "store",
    ];

    /// <summary>Measures and writes the tables.</summary>
    public static int Run()
    {
        Console.WriteLine($"{Machine.Facts}; load {Machine.Load}\n");
        Console.WriteLine("| passages | letters | p50 ms | p95 ms | p99 ms | times the letters read once |\n|---:|---:|---:|---:|---:|---:|");
        foreach (var count in (int[])[3, 20]) Passages(count);
        Console.WriteLine("\n| 100 kB against 100 kB of … | ms |\n|---|---:|");
        foreach (var part in (string[])["a", "a ", "a. ", "refund ", "Refund not 30. ", "1.", "@a.", "\u00A0", "配", "x-1 ", "\n- ", "\uD800"])
        {
            var text = string.Concat(Enumerable.Repeat(part, (HostileLength / part.Length) + 1))[..HostileLength];
            var seconds = Measure.Best(2, () => GroundingCheck.Shipped.Check([text], "", text));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{part.Replace("\n", "\\n", StringComparison.Ordinal)}` | {seconds * 1000:F0} |"));
        }

        return 0;
    }

    private static void Passages(int count)
    {
        var random = new Random(Seed);
        string[] passages = [.. Enumerable.Range(0, count).Select(_ => Text(random, 6))];
        // Near its sources, as answers are: a sentence of each of the first, and one of its own.
        var answer = string.Join(' ', passages.Take(4).Select(passage => passage[..(passage.IndexOf('.', StringComparison.Ordinal) + 1)]).Append(Text(random, 1)));
        for (var warmUp = 0; warmUp < 3000; warmUp++) _ = GroundingCheck.Shipped.Check(passages, "When is it paid?", answer);
        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Measure.Once(() => GroundingCheck.Shipped.Check(passages, "When is it paid?", answer)) * 1000).Order()];
        var letters = passages.Sum(passage => passage.Length) + answer.Length;
        var counted = 0;
        var read = Measure.Best(50, () => counted = passages.Append(answer).Sum(text => text.Count(char.IsLetter))) * 1000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {letters} ({counted} read) | {times[Runs / 2]:F2} | {times[Runs * 95 / 100]:F2} | {times[Runs * 99 / 100]:F2} | {times[Runs / 2] / read:F0} |"));
    }

    private static string Text(Random random, int sentences)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            _ = text.Append(text.Length > 0 ? " " : "").Append("The");
            for (var word = random.Next(8, 22); word > 0; word--) _ = text.Append(' ').Append(s_words[random.Next(s_words.Length)]);
            _ = text.Append('.');
        }

        return text.ToString();
    }
}
