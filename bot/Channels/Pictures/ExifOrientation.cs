using System.Buffers.Binary;

namespace EthicalBot.Bot.Channels.Pictures;

/// <summary>The one thing of a camera's notes that is kept: which way is up.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;
    private const int HeaderLength = 6;

    /// <summary>The orientation that a segment states, when it turns the picture; null otherwise.</summary>
    public static ushort? Find(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
            return null;
        var tiff = segment[HeaderLength..];
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
            return null;
        var isLittle = tiff[0] == (byte)'I';
        ushort Short(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - 2)
            return null;
        var entries = tiff[(int)first..];
        for (int left = Short(entries), at = 2; left > 0 && at + EntryLength <= entries.Length; left--, at += EntryLength)
        {
            if (Short(entries[at..]) == Tag)
                return Short(entries[(at + 8)..]) is >= 2 and <= 8 and var orientation ? orientation : null;
        }

        return null;
    }

    /// <summary>A segment that states an orientation and nothing else.</summary>
    public static byte[] Only(ushort orientation) =>
        [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
}
