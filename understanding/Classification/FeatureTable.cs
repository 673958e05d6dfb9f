namespace EthicalBot.Understanding.Classification;

/// <summary>Which n-grams a classifier knows, and how rare each was in its training texts.</summary>
/// <remarks>Weighs by log-tf·idf; n-grams of words and of letters have a share each, so that long words do not drown short ones.</remarks>
internal sealed class FeatureTable
{
    private const float WordShare = 0.7f;
    private const float LetterShare = 1;
    private const int Unknown = -1;

    private readonly int[] _rowOf;
    private readonly uint _mask;

    public FeatureTable(int bits, int[] buckets, float[] rarities, float unknownRarity)
    {
        (Bits, Buckets, Rarities, UnknownRarity, _mask) = (bits, buckets, rarities, unknownRarity, (1u << bits) - 1);
        _rowOf = new int[1 << bits];
        Array.Fill(_rowOf, Unknown);
        for (var row = 0; row < buckets.Length; row++) _rowOf[buckets[row]] = row;
    }

    /// <summary>How many bits of a hash make a bucket.</summary>
    public int Bits { get; }

    /// <summary>The bucket of each row, ascending.</summary>
    public int[] Buckets { get; }

    /// <summary>The inverse document frequency of each row.</summary>
    public float[] Rarities { get; }

    /// <summary>The inverse document frequency of what was never seen.</summary>
    public float UnknownRarity { get; }

    /// <summary>Learns which n-grams there are; those that stand in fewer texts are left out.</summary>
    /// <param name="texts">Each with its other spellings, which are one text together.</param>
    public static FeatureTable Of(IReadOnlyList<IReadOnlyList<HashedText>> texts, int bits, int fewestTexts)
    {
        var (textsWith, lastIn, mask) = (new int[1 << bits], new int[1 << bits], (1u << bits) - 1);
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var spelling in texts[text])
            {
                foreach (var (hash, _) in spelling.WordCounts) Count(hash & mask, text + 1);
                foreach (var (hash, _) in spelling.LetterCounts) Count(hash & mask, text + 1);
            }
        }
        int[] known = [.. Enumerable.Range(0, textsWith.Length).Where(bucket => textsWith[bucket] >= fewestTexts)];
        return new FeatureTable(bits, known, [.. known.Select(bucket => RarityOf(textsWith[bucket], texts.Count))], RarityOf(0, texts.Count));

        void Count(uint bucket, int text)
        {
            if (lastIn[bucket] == text) return;
            lastIn[bucket] = text;
            textsWith[bucket]++;
        }
    }

    /// <summary>The row of an n-gram, or a negative number.</summary>
    public int RowOf(uint hash) => _rowOf[hash & _mask];

    /// <summary>The text as this classifier's numbers; n-grams that it does not know count for the length alone.</summary>
    public SparseText Read(HashedText text)
    {
        var (rows, weights) = (new int[text.WordCounts.Length + text.LetterCounts.Length], new float[text.WordCounts.Length + text.LetterCounts.Length]);
        var count = 0;
        var squares = Weigh(text.WordCounts, WordShare, rows, weights, ref count) + Weigh(text.LetterCounts, LetterShare, rows, weights, ref count);
        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (var i = 0; i < count; i++) weights[i] *= scale;
        return new SparseText(rows.AsMemory(0, count), weights.AsMemory(0, count));
    }

    private static float RarityOf(int texts, int of) => (float)(Math.Log((of + 1.0) / (texts + 1)) + 1);

    // Adds the known rows, weighed so that the group's length is its share; returns that length, squared.
    private float Weigh((uint Hash, float Weight)[] grams, float share, int[] rows, float[] weights, ref int count)
    {
        var (from, squares) = (count, 0f);
        foreach (var (hash, often) in grams)
        {
            var row = RowOf(hash);
            var weight = often * (row == Unknown ? UnknownRarity : Rarities[row]);
            squares += weight * weight;
            if (row == Unknown) continue;
            (rows[count], weights[count]) = (row, weight);
            count++;
        }
        if (squares == 0) return 0;
        var scale = share / MathF.Sqrt(squares);
        for (var i = from; i < count; i++) weights[i] *= scale;
        return share * share;
    }
}
