namespace EthicalBot.Storage;

/// <summary>Times as the tables hold them: Unix milliseconds.</summary>
internal static class Clock
{
    public static long Now(this TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();

    public static DateTimeOffset ToTime(this long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
