using System.Collections.Concurrent;
using System.Text;

namespace EthicalBot.Tests.Leak;

/// <summary>Looks for every canary in every spelling, and notes where one was found.</summary>
internal sealed class CanarySearch
{
    private const int Around = 60;

    private readonly IReadOnlyList<Canary> _canaries;
    private readonly NeedleIndex _folded = new();
    private readonly NeedleIndex _exact = new();
    private readonly NeedleIndex _bare = new();
    private long _bytesRead;

    public CanarySearch(IReadOnlyList<Canary> canaries)
    {
        _canaries = canaries;
        foreach (var canary in canaries)
            Add(canary);
    }

    /// <summary>Where what was found, each canary once a place: the first words around it.</summary>
    public ConcurrentDictionary<(string Where, int Canary), string> Finds { get; } = new();

    public long BytesRead => _bytesRead;

    public void Look(string where, string text, Func<Canary, bool>? isTheirs = null) => Note(where, Found(where, Encoding.UTF8.GetBytes(text), isText: true), isTheirs);

    public void Look(string where, byte[] bytes) => Note(where, Found(where, bytes, isText: false), isTheirs: null);

    /// <summary>What stands in a text, for who judges it.</summary>
    public IReadOnlyDictionary<int, string> Found(string where, string text) => Found(where, Encoding.UTF8.GetBytes(text), isText: true);

    private void Note(string where, Dictionary<int, string> found, Func<Canary, bool>? isTheirs)
    {
        foreach (var (number, words) in found)
        {
            if (isTheirs?.Invoke(_canaries[number]) != true) Finds.TryAdd((where, number), words);
        }
    }

    private Dictionary<int, string> Found(string where, byte[] bytes, bool isText)
    {
        var found = new Dictionary<int, string>();
        Interlocked.Add(ref _bytesRead, bytes.Length);
        _exact.Find(bytes, Take);
        var folded = bytes.ToArray();
        foreach (ref var one in folded.AsSpan())
        {
            if (one is >= (byte)'A' and <= (byte)'Z') one |= 0x20;
        }

        _folded.Find(folded, Take);
        if (isText) _bare.Find(Array.FindAll(folded, one => char.IsAsciiLetterOrDigit((char)one)), Take);
        return found;

        void Take(int number, string spelling, int at)
        {
            var start = Math.Max(0, Math.Min(at, bytes.Length) - Around);
            found.TryAdd(number, $"{where}: {_canaries[number]} as {spelling}: …{Encoding.UTF8.GetString(bytes, start, Math.Min(bytes.Length - start, 2 * Around)).ReplaceLineEndings(" ")}…");
        }
    }

    private void Add(Canary canary)
    {
        foreach (var spelling in new[] { canary.Value, canary.Plain }.Distinct())
        {
            Fold("text", spelling);
            Fold("URL", Uri.EscapeDataString(spelling));
            Fold("form", System.Net.WebUtility.UrlEncode(spelling));
            Fold("JSON", System.Text.Json.JsonSerializer.Serialize(spelling).Trim('"'));
            Fold("hex", Convert.ToHexStringLower(Encoding.UTF8.GetBytes(spelling)));
            _folded.Add(Encoding.Unicode.GetBytes(Lower(spelling)), canary.Number, "UTF-16 LE");
            _folded.Add(Encoding.BigEndianUnicode.GetBytes(Lower(spelling)), canary.Number, "UTF-16 BE");
            var utf8 = Encoding.UTF8.GetBytes(spelling);
            for (var offset = 0; offset < 3; offset++)
            {
                // The first and last letters also depend on what stands beside it.
                var base64 = Convert.ToBase64String([.. new byte[offset], .. utf8]);
                var inner = base64[(offset == 0 ? 0 : 4)..^4];
                if (inner.Length >= 12) _exact.Add(Encoding.ASCII.GetBytes(inner), canary.Number, "base64");
            }
        }

        // With whatever separators a log writes it; ids of ours are as long, so short ones would be found by accident.
        if (canary.Plain.Length >= 12) _bare.Add(Encoding.ASCII.GetBytes(canary.Plain), canary.Number, "other separators");

        void Fold(string name, string text) => _folded.Add(Encoding.UTF8.GetBytes(Lower(text)), canary.Number, name);
    }

    private static string Lower(string text) => string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));
}
