namespace EthicalBot.Evaluation;

/// <summary>Says on the standard error how far the work is, once it has taken two seconds and a person may be looking.</summary>
public sealed class ProgressBar(TextWriter output, TimeProvider time, bool isSeen) : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly long _started = time.GetTimestamp();
    private long _last;
    private bool _shown;

    /// <summary>The bar of this program; silent when the standard error, or the result beside it, goes to a file or the terminal respectively.</summary>
    public static ProgressBar OnStandardError(bool besideOutput) =>
        new(Console.Error, TimeProvider.System, !Console.IsErrorRedirected && (!besideOutput || Console.IsOutputRedirected));

    /// <summary>So much is done; of how much, where that is known.</summary>
    public void Report(long done, long? all = null)
    {
        var now = time.GetTimestamp();
        if (!isSeen || time.GetElapsedTime(_started, now) < s_patience || (_shown && time.GetElapsedTime(_last, now) < s_pause))
            return;
        (_last, _shown) = (now, true);
        output.Write(all is > 0 and var total ? $"\r[{new string('#', Filled(done, total)).PadRight(Width, '.')}] {done}/{total}" : $"\r{done} lines");
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        if (_shown)
            output.WriteLine();
    }

    private static int Filled(long done, long all) => (int)Math.Clamp(done * Width / all, 0, Width);
}
