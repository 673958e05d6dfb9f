using System.Runtime.CompilerServices;

namespace EthicalBot.Tests.Understanding;

/// <summary>Reads a table of this folder: tab-separated, "//" for remarks.</summary>
internal static class Table
{
    public static IEnumerable<object[]> Rows(string name, [CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
        where line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)
        select line.Split('\t').ToArray<object>();
}
