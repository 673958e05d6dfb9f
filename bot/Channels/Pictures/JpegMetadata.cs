using System.Buffers.Binary;

namespace EthicalBot.Bot.Channels.Pictures;

/// <summary>JPEG, segment by segment: what is needed to draw the picture is copied, all else and what follows its end is left out.</summary>
internal static class JpegMetadata
{
    private const byte StartOfScan = 0xDA;
    private const byte End = 0xD9;
    private const int JfifLength = 14;

    /// <summary>The picture without metadata; null when it is cut off or malformed.</summary>
    public static ReadOnlyMemory<byte>? Remove(ReadOnlySpan<byte> jpeg)
    {
        if (jpeg is not [0xFF, 0xD8, ..])
            return PictureMetadata.Unreadable;
        var clean = new MemoryStream(jpeg.Length);
        clean.Write(jpeg[..2]);
        var (at, hasScan, isTurned) = (2, false, false);
        while (TryReadMarker(jpeg, ref at, out var marker))
        {
            if (marker == End)
            {
                clean.Write([0xFF, End]);
                return hasScan ? clean.ToArray() : PictureMetadata.Unreadable;
            }

            // Markers without a length mean nothing between segments, and a second beginning means a second picture.
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8) || jpeg.Length - at < 2)
                return PictureMetadata.Unreadable;
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[at..]);
            if (length < 2 || length > jpeg.Length - at)
                return PictureMetadata.Unreadable;
            var body = jpeg.Slice(at + 2, length - 2);
            at += length;
            if (marker == 0xE1 && !isTurned && !hasScan && ExifOrientation.Find(body) is { } orientation)
            {
                // Which way is up: without it a telephone's picture lies on its side.
                Write(clean, 0xE1, ExifOrientation.Only(orientation));
                isTurned = true;
            }
            else if (marker == 0xE0 && body.StartsWith("JFIF\0"u8) && body.Length >= JfifLength)
            {
                // Its preview shows what was cut off from the picture.
                Write(clean, marker, [.. body[..(JfifLength - 2)], 0, 0]);
            }
            else if (IsNeeded(marker, body))
            {
                Write(clean, marker, body);
            }

            if (marker == StartOfScan)
            {
                hasScan = true;
                var scan = ScanLength(jpeg[at..]);
                clean.Write(jpeg.Slice(at, scan));
                at += scan;
            }
        }

        return PictureMetadata.Unreadable;
    }

    // Application data is left out but for the colour profile and Adobe's note on colours; so are comments, and what is reserved.
    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        0xE2 => body.StartsWith("ICC_PROFILE\0"u8),
        0xEE => body.StartsWith("Adobe"u8) && body.Length == 12,
        >= 0xE0 and <= 0xEF or 0xFE => false,
        >= 0xC0 and <= 0xDF => true,
        _ => false,
    };

    private static bool TryReadMarker(ReadOnlySpan<byte> jpeg, ref int at, out byte marker)
    {
        marker = 0;
        if (at >= jpeg.Length || jpeg[at] != 0xFF)
            return false;
        while (at < jpeg.Length && jpeg[at] == 0xFF)
            at++;
        if (at >= jpeg.Length)
            return false;
        marker = jpeg[at++];
        return marker != 0;
    }

    // Up to the next marker that is no restart and no stuffed byte.
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        var at = 0;
        while (true)
        {
            var next = data[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= data.Length)
                return data.Length;
            at += next;
            if (data[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return at;
            at += 2;
        }
    }

    private static void Write(MemoryStream clean, byte marker, ReadOnlySpan<byte> body)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(body.Length + 2));
        clean.Write(head);
        clean.Write(body);
    }
}
