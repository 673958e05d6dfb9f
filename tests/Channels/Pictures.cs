using System.Buffers.Binary;
using System.Text;

namespace EthicalBot.Tests.Channels;

/// <summary>Pictures, made by hand with whatever a camera writes into them.</summary>
internal static class Pictures
{
    public static byte[] Png(params (string Type, byte[] Data)[] chunks) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. PngChunk("IHDR", new byte[13]), .. chunks.SelectMany(chunk => PngChunk(chunk.Type, chunk.Data)), .. PngChunk("IEND", [])];

    public static byte[] Jpeg(params (byte Marker, byte[] Data)[] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => Segment(segment.Marker, segment.Data)), .. Segment(0xDB, new byte[65]), .. Segment(0xC2, new byte[15]),
            .. Segment(0xDA, new byte[8]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, .. Segment(0xC4, new byte[20]), .. Segment(0xDA, new byte[8]), 5, 6, 0xFF, 0xD9];

    public static byte[] Webp(params (string Type, byte[] Data)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(chunk => WebpChunk(chunk.Type, chunk.Data))];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>A camera's notes: which way is up, and a remark of theirs.</summary>
    public static byte[] Exif(byte orientation, string remark) =>
        [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(remark)];

    private static byte[] PngChunk(string type, byte[] data) => [.. Big(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 1, 2, 3, 4];

    private static byte[] WebpChunk(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. Little(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
