using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EthicalBot.Benchmarks;

/// <summary>What a figure depends on besides the program.</summary>
internal static class Machine
{
    /// <summary>Processors, system and runtime.</summary>
    public static string Facts => $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>How busy the machine is, as the system counts it over 1, 5 and 15 minutes.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown here";

    /// <summary>The file system of a folder.</summary>
    public static string FileSystem(string folder) => new DriveInfo(folder).DriveFormat;

    /// <summary>The median time, in milliseconds, in which 4 kB reach the disk of a folder.</summary>
    public static double FlushMilliseconds(string folder)
    {
        var path = Path.Combine(folder, "flush");
        var page = new byte[4096];
        var times = new List<double>();
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            for (var count = 0; count < 200; count++)
            {
                var started = Stopwatch.GetTimestamp();
                file.Write(page);
                file.Flush(flushToDisk: true);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        File.Delete(path);
        return times.Order().ElementAt(times.Count / 2);
    }
}
