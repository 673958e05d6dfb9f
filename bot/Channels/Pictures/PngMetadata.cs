using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace EthicalBot.Bot.Channels.Pictures;

/// <summary>PNG, chunk by chunk: those that draw the picture are copied; eXIf, tEXt, iTXt, zTXt, tIME, private ones and what follows the end are left out.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int AroundData = 12;

    private static readonly FrozenSet<string> Needed = new[]
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The picture without metadata; null when it is cut off or malformed.</summary>
    public static ReadOnlyMemory<byte>? Remove(ReadOnlySpan<byte> png)
    {
        if (png.Length < SignatureLength)
            return PictureMetadata.Unreadable;
        var clean = new MemoryStream(png.Length);
        clean.Write(png[..SignatureLength]);
        for (var rest = png[SignatureLength..]; rest.Length >= AroundData;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - AroundData)
                return PictureMetadata.Unreadable;
            var chunk = rest[..((int)length + AroundData)];
            var type = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            // The header is the first and has thirteen bytes: what begins otherwise is no picture.
            if (clean.Length == SignatureLength && (type != "IHDR" || length != 13))
                return PictureMetadata.Unreadable;
            if (Needed.Contains(type))
                clean.Write(chunk);
            if (type == "IEND")
                return clean.ToArray();
            rest = rest[chunk.Length..];
        }

        return PictureMetadata.Unreadable;
    }
}
