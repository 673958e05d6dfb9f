using System.Buffers.Binary;

namespace EthicalBot.Tests.Leak;

/// <summary>Many byte strings looked for at once: a filter over the first eight bytes, then the whole.</summary>
internal sealed class NeedleIndex
{
    public const int Shortest = 8;
    private const int FilterBits = 24;

    // Eight to eleven letters or digits may stand in a longer id by accident; alone they do not.
    private const int ShortestInside = 12;

    private readonly Dictionary<ulong, List<(byte[] Bytes, int Canary, string Spelling)>> _needles = [];
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public void Add(byte[] bytes, int canary, string spelling)
    {
        if (bytes.Length < Shortest) return;
        var key = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (!_needles.TryGetValue(key, out var list)) _needles[key] = list = [];
        list.Add((bytes, canary, spelling));
        var bit = Hash(key);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    public void Find(ReadOnlySpan<byte> text, Action<int, string, int> found)
    {
        for (var at = 0; at + Shortest <= text.Length; at++)
        {
            var key = BinaryPrimitives.ReadUInt64LittleEndian(text[at..]);
            var bit = Hash(key);
            if ((_filter[bit >> 6] & (1UL << (int)(bit & 63))) == 0 || !_needles.TryGetValue(key, out var list)) continue;
            foreach (var (bytes, canary, spelling) in list)
            {
                if (text[at..].StartsWith(bytes) && (bytes.Length >= ShortestInside || StandsAlone(text, at, at + bytes.Length))) found(canary, spelling, at);
            }
        }
    }

    private static bool StandsAlone(ReadOnlySpan<byte> text, int start, int end) =>
        (start == 0 || !char.IsAsciiLetterOrDigit((char)text[start - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit((char)text[end]));

    private static ulong Hash(ulong key) => key * 0x9E3779B97F4A7C15UL >> (64 - FilterBits);
}
