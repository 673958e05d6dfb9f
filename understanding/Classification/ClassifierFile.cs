using System.Text;

namespace EthicalBot.Understanding.Classification;

/// <summary>A classifier as bytes: a weight is one byte, its sign and the root of its share of the largest.</summary>
public static class ClassifierFile
{
    private const int Version = 2;
    private const int Steps = sbyte.MaxValue;

    /// <summary>Writes; the same classifier gives the same bytes.</summary>
    public static void Write(TextClassifier classifier, Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        var (features, weights) = (classifier.Features, classifier.Weights);
        writer.Write(Version);
        writer.Write(classifier.Labels.Count);
        foreach (var label in classifier.Labels)
        {
            writer.Write(label.Name);
            writer.Write(label.IsKnown);
        }
        writer.Write(classifier.Calibration.Exclusive);
        writer.Write(classifier.Calibration.Temperature);
        writer.Write(classifier.Calibration.Familiarity.Count);
        foreach (var threshold in classifier.Calibration.Familiarity) writer.Write(threshold);
        writer.Write(features.Bits);
        writer.Write(features.UnknownRarity);
        writer.Write(features.Buckets.Length);
        var before = 0;
        foreach (var bucket in features.Buckets)
        {
            writer.Write7BitEncodedInt(bucket - before);
            before = bucket;
        }
        foreach (var rarity in features.Rarities) writer.Write((Half)rarity);
        var largest = 0f;
        foreach (var weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        writer.Write(largest);
        foreach (var row in weights.Chunk(TextClassifier.LanesFor(classifier.Labels.Count)))
        {
            for (var label = 0; label < classifier.Labels.Count; label++) writer.Write(Pack(row[label], largest));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another version.</exception>
    public static TextClassifier Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() is var version && version != Version) throw new InvalidDataException($"A classifier of version {version}, not {Version}: build anew.");
        var labels = Many(reader, r => new ClassLabel(r.ReadString(), r.ReadBoolean()));
        var calibration = new Calibration(reader.ReadBoolean(), reader.ReadDouble(), Many(reader, r => r.ReadDouble()));
        var (bits, unknownRarity) = (reader.ReadInt32(), reader.ReadSingle());
        var bucket = 0;
        var buckets = Many(reader, r => bucket += r.Read7BitEncodedInt());
        var rarities = new float[buckets.Length];
        for (var i = 0; i < rarities.Length; i++) rarities[i] = (float)reader.ReadHalf();
        var largest = reader.ReadSingle();
        var values = Enumerable.Range(0, 256).Select(b => Unpack((sbyte)b, largest)).ToArray();
        var packed = reader.ReadBytes((buckets.Length + 1) * labels.Length);
        var lanes = TextClassifier.LanesFor(labels.Length);
        var weights = new float[(buckets.Length + 1) * lanes];
        for (var i = 0; i < packed.Length; i++) weights[(i / labels.Length * lanes) + (i % labels.Length)] = values[packed[i]];
        return new TextClassifier(labels, new FeatureTable(bits, buckets, rarities, unknownRarity), weights, calibration);
    }

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var many = new T[reader.ReadInt32()];
        for (var i = 0; i < many.Length; i++) many[i] = read(reader);
        return many;
    }

    private static sbyte Pack(float weight, float largest) => largest == 0 ? (sbyte)0 : (sbyte)Math.Round(Math.Sign(weight) * Math.Sqrt(Math.Abs(weight) / largest) * Steps);

    private static float Unpack(sbyte packed, float largest) => Math.Sign(packed) * ((float)packed / Steps) * ((float)packed / Steps) * largest;
}
