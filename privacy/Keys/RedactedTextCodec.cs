using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>A redacted text as bytes: version | count | names of the classes | UTF-8. Only the vault calls it, after the tag was checked.</summary>
internal static class RedactedTextCodec
{
    private const byte Version = 1;

    public static byte[] Write(RedactedText text)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write7BitEncodedInt(text.Found.Count);
        foreach (var found in text.Found) writer.Write(found.ToString());
        writer.Write(Encoding.UTF8.GetBytes(text.Value));
        writer.Flush();
        return stream.ToArray();
    }

    public static RedactedText Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var version = reader.ReadByte();
        if (version != Version) throw new InvalidDataException($"A redacted text has version {Version}; this one has {version}.");
        var found = new DataClass[reader.Read7BitEncodedInt()];
        // A class that a later version named and this one does not know is Unknown: private.
        for (var i = 0; i < found.Length; i++) found[i] = Enum.TryParse<DataClass>(reader.ReadString(), out var known) ? known : DataClass.Unknown;
        return new RedactedText(Encoding.UTF8.GetString(bytes.AsSpan((int)reader.BaseStream.Position)), [.. found]);
    }
}
