using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Redaction.SpecialCategories;

namespace EthicalBot.Benchmarks.Redaction;

/// <summary>What redaction costs on one thread: on messages, on one of 1 kB, on hostile ones of 100 kB, and where the time goes.</summary>
internal static partial class RedactBenchmark
{
    private const int Seed = 20_481;
    private const int Runs = 7;

    /// <summary>Measures and writes the tables.</summary>
    public static int Run()
    {
        Console.WriteLine($"{Machine.Facts}; load {Machine.Load}\n");
        var random = new Random(Seed);
        var messages = Messages.Of(random, 3000);
        var kilobyte = Messages.Long(random, 1000);
        var redactor = new Redactor(new KeyRing(RandomNumberGenerator.GetBytes(32)));
        Throughput(messages, redactor);
        Finders(messages);
        Kilobyte(kilobyte, redactor);
        HostileTexts(redactor);
        return 0;
    }

    private static void Throughput(IReadOnlyList<string> messages, Redactor redactor)
    {
        var bytes = messages.Sum(message => Encoding.UTF8.GetByteCount(message));
        var expression = Best(messages, message => Address().Count(message));
        Console.WriteLine($"| {messages.Count} messages, {bytes / 1000} kB | MB/s | times one compiled regex |\n|---|---:|---:|");
        Line("copied letter by letter", Best(messages, message => Copy(message)));
        Line("one compiled regex (e-mail addresses)", expression);
        Line("located", Best(messages, message => Redactor.Locate(message)));
        Line("redacted", Best(messages, message => redactor.Redact(message)));
        Line("special categories", Best(messages, message => SensitiveWords.In(message)));
        Console.WriteLine();

        void Line(string name, double seconds) => Console.WriteLine(Text($"| {name} | {bytes / seconds / 1e6:F1} | {seconds / expression:F1} |"));
    }

    private static void Finders(IReadOnlyList<string> messages)
    {
        var all = messages.Select(message => ReadableText.Of(message).Text).ToList();
        var steps = new List<(string Name, double Seconds)>
        {
            ("normalisation", Best(messages, message => ReadableText.Of(message))),
            ("cue words and digits", Best(all, text => new Reading(text, DataClass.None).Digits)),
        };
        // Each on a reading of its own, whose making is measured above and taken off.
        foreach (var finder in Redactor.Finders)
            steps.Add((finder.GetType().Name, Math.Max(0, Best(all, text => Drain(finder, text)) - steps[1].Seconds)));
        var sum = steps.Sum(step => step.Seconds);
        Console.WriteLine("| where the time goes | share | ns a byte |\n|---|---:|---:|");
        foreach (var (name, seconds) in steps.OrderByDescending(step => step.Seconds))
            Console.WriteLine(Text($"| {name} | {seconds / sum:P0} | {seconds * 1e9 / all.Sum(text => Encoding.UTF8.GetByteCount(text)):F1} |"));
        Console.WriteLine();
    }

    private static void Kilobyte(string text, Redactor redactor)
    {
        _ = Measure.Spread(500, () => redactor.Redact(text));
        var copy = Measure.Spread(2000, () => Copy(text));
        var redacted = Measure.Spread(2000, () => redactor.Redact(text));
        var special = Measure.Spread(2000, () => SensitiveWords.In(text));
        Console.WriteLine("| a message of 1 kB | p50 ms | p99 ms |\n|---|---:|---:|");
        Console.WriteLine(Text($"| copied | {copy.Median:F3} | {copy.P99:F3} |\n| redacted | {redacted.Median:F3} | {redacted.P99:F3} |\n| special categories | {special.Median:F3} | {special.P99:F3} |\n"));
    }

    private static void HostileTexts(Redactor redactor)
    {
        var lines = Hostile.Texts.Select(hostile => (
            hostile.Part,
            Redact: Measure.Best(3, () => redactor.Redact(hostile.Text)) * 1000,
            Special: Measure.Best(3, () => SensitiveWords.In(hostile.Text)) * 1000,
            Slowest: Redactor.Finders.Select(finder => (Name: finder.GetType().Name, Seconds: Measure.Best(2, () => Drain(finder, ReadableText.Of(hostile.Text).Text)))).MaxBy(found => found.Seconds)));
        Console.WriteLine("| 100 kB of … | redacted, ms | special categories, ms | slowest finder | its ms |\n|---|---:|---:|---|---:|");
        foreach (var (part, redact, special, slowest) in lines.OrderByDescending(line => line.Redact).Take(15))
            Console.WriteLine(Text($"| `{part.Replace("\n", "\\n", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}` | {redact:F1} | {special:F1} | {slowest.Name} | {slowest.Seconds * 1000:F1} |"));
    }

    private static int Drain(IFindIdentifiers finder, string text) => finder.Find(new Reading(text, DataClass.None)).Count();

    private static double Best(IReadOnlyList<string> messages, Func<string, object?> work) => Measure.Best(Runs, () =>
    {
        foreach (var message in messages) _ = work(message);
    });

    private static string Copy(string text)
    {
        var copy = new StringBuilder(text.Length);
        foreach (var letter in text) _ = copy.Append(letter);
        return copy.ToString();
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
