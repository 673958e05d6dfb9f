using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>What <see cref="LanguageTrainer"/> has learnt.</summary>
/// <remarks>Thread-safe: it does not change.</remarks>
public sealed class LanguageModel
{
    internal const int Lanes = 32;
    internal const int Format = 2;

    private readonly float[] _weights;
    private readonly float _temperature;

    private LanguageModel(string[] languages, float[] weights, float temperature, KnownWords words) => (Languages, _weights, _temperature, Words) = (languages, weights, temperature, words);

    /// <summary>The languages it tells apart; the seven of ours come first.</summary>
    public IReadOnlyList<string> Languages { get; }

    internal KnownWords Words { get; }

    /// <summary>Reads a model as <see cref="LanguageTrainer.Train"/> wrote it.</summary>
    public static LanguageModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() is var format && format != Format)
            throw new InvalidOperationException($"The language model has the format {format}; known is {Format}. Train it again.");
        var languages = reader.ReadString().Split(' ');
        var temperature = reader.ReadSingle();
        var scale = reader.ReadSingle();
        var weights = new float[LanguageFeatures.Buckets * Lanes];
        var row = new sbyte[languages.Length];
        for (var bucket = 0; bucket < LanguageFeatures.Buckets; bucket++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
            for (var i = 0; i < row.Length; i++) weights[(bucket * Lanes) + i] = row[i] * scale;
        }
        return new(languages, weights, temperature, KnownWords.Read(reader));
    }

    /// <summary>Adds each language's log-odds to scores of <see cref="Lanes"/> length.</summary>
    internal void Score(ReadOnlySpan<int> buckets, ReadOnlySpan<float> features, float norm, Span<float> scores)
    {
        Sum(_weights, buckets, features, scores);
        for (var i = 0; i < Languages.Count; i++) scores[i] *= norm * _temperature;
    }

    internal static void Sum(ReadOnlySpan<float> weights, ReadOnlySpan<int> buckets, ReadOnlySpan<float> features, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores[..Lanes]);
        for (var f = 0; f < buckets.Length; f++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.Slice(buckets[f] * Lanes, Lanes));
            var feature = new Vector<float>(features[f]);
            for (var i = 0; i < sums.Length; i++) sums[i] += row[i] * feature;
        }
    }
}
