namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>A book as bytes: version | count | entries. Only the vault calls it, after the tag was checked.</summary>
internal static class PseudonymCodec
{
    private const byte Version = 1;

    public static byte[] Write(PseudonymBook book)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write7BitEncodedInt(book.All.Count);
        foreach (var one in book.All)
        {
            writer.Write(one.Class.ToString());
            writer.Write(one.Label);
            writer.Write7BitEncodedInt(one.Number);
            writer.Write(one.Value);
            writer.Write(one.Same);
            writer.Write(one.IsRecognised);
            writer.Write7BitEncodedInt(one.Traits.Count);
            foreach (var trait in one.Traits) writer.Write(trait);
        }
        writer.Flush();
        return stream.ToArray();
    }

    public static IReadOnlyList<Pseudonym> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var version = reader.ReadByte();
        if (version != Version) throw new InvalidDataException($"A book of pseudonyms has version {Version}; this one has {version}.");
        var all = new Pseudonym[reader.Read7BitEncodedInt()];
        for (var i = 0; i < all.Length; i++)
        {
            var dataClass = Enum.TryParse<DataClass>(reader.ReadString(), out var known) ? known : DataClass.Unknown;
            all[i] = new(dataClass, reader.ReadString(), reader.Read7BitEncodedInt(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), Traits(reader));
        }
        return all;
    }

    private static string[] Traits(BinaryReader reader)
    {
        var traits = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < traits.Length; i++) traits[i] = reader.ReadString();
        return traits;
    }
}
