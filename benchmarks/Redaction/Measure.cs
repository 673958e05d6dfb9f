using System.Diagnostics;

namespace EthicalBot.Benchmarks.Redaction;

/// <summary>Times work on this one thread.</summary>
internal static class Measure
{
    /// <summary>The shortest of so many runs, in seconds: what the work costs when no neighbour is in the way.</summary>
    public static double Best(int runs, Action work)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++) best = Math.Min(best, Once(work));
        return best;
    }

    /// <summary>One run, in seconds.</summary>
    public static double Once(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>The middle and the 99th percentile of so many runs, in milliseconds.</summary>
    public static (double Median, double P99) Spread(int runs, Action work)
    {
        var times = Enumerable.Range(0, runs).Select(_ => Once(work) * 1000).Order().ToArray();
        return (times[runs / 2], times[runs * 99 / 100]);
    }
}
