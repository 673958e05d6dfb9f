using System.Diagnostics;

namespace EthicalBot.Tests;

/// <summary>A text made to be slow to read: one part over and over, 100,000 characters long.</summary>
internal static class HostileText
{
    private const int Tries = 5;

    /// <summary>How long reading it takes at best, in milliseconds: a busy machine slows single tries, a bad algorithm all of them.</summary>
    public static double BestMilliseconds(string part, Action<string> read)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var best = double.MaxValue;
        for (var tried = 0; tried < Tries && best > 500; tried++)
        {
            var watch = Stopwatch.StartNew();
            read(text);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
