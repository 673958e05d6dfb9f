using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace EthicalBot.Bot.Channels.Pictures;

/// <summary>WebP, chunk by chunk: EXIF, XMP, unknown chunks and what follows the end are left out, and the header no longer speaks of them.</summary>
internal static class WebpMetadata
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const byte ExifAndXmp = 0x0C;

    private static readonly FrozenSet<string> Needed = new[] { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The picture without metadata; null when it is cut off or malformed.</summary>
    public static ReadOnlyMemory<byte>? Remove(ReadOnlySpan<byte> webp)
    {
        if (webp.Length < HeaderLength)
            return PictureMetadata.Unreadable;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(webp[4..]);
        if (size < 4 || size > webp.Length - ChunkHeader)
            return PictureMetadata.Unreadable;
        var clean = new MemoryStream(webp.Length);
        clean.Write(webp[..HeaderLength]);
        var hasPicture = false;
        for (var rest = webp[HeaderLength..((int)size + ChunkHeader)]; rest.Length > 0;)
        {
            if (rest.Length < ChunkHeader)
                return PictureMetadata.Unreadable;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - ChunkHeader)
                return PictureMetadata.Unreadable;
            var data = rest.Slice(ChunkHeader, (int)length);
            var type = Encoding.ASCII.GetString(rest[..4]);
            if (Needed.Contains(type))
            {
                hasPicture |= type is "VP8 " or "VP8L" or "ANMF";
                clean.Write(rest[..ChunkHeader]);
                clean.Write(type == "VP8X" && data.Length > 0 ? [(byte)(data[0] & ~ExifAndXmp), .. data[1..]] : data);
                if (length % 2 == 1)
                    clean.WriteByte(0);
            }

            rest = rest[Math.Min(rest.Length, ChunkHeader + (int)length + (int)(length % 2))..];
        }

        if (!hasPicture)
            return PictureMetadata.Unreadable;
        var bytes = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)(bytes.Length - ChunkHeader));
        return bytes;
    }
}
