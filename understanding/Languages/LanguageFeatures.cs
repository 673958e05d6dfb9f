namespace EthicalBot.Understanding.Languages;

/// <summary>What a message shows of its language: its words and their pieces of one to five letters, as numbers of buckets.</summary>
internal ref struct LanguageFeatures(Span<int> buckets, Span<float> weights)
{
    public const int BucketBits = 15;
    public const int Buckets = 1 << BucketBits;
    public const int Most = 2048;

    private const int LongestPiece = 5;
    private const int LongestWord = 24;
    // A name stands in any language's sentence.
    private const float NameWeight = 0.35f;
    private const float WholeWeight = 3;

    private readonly Span<int> _buckets = buckets;
    private readonly Span<float> _weights = weights;

    public int Count { get; private set; }

    /// <summary>Words that are evidence: no numbers, no addresses, none that every language has.</summary>
    public int Words { get; private set; }

    public int Letters { get; private set; }

    /// <summary>Words written like a name, where more than the first word is.</summary>
    public int Names { get; private set; }

    public float Norm { get; private set; }

    /// <summary>The last word, as <see cref="KnownWords"/> has it.</summary>
    public uint Word { get; private set; }

    public void Read(scoped ReadOnlySpan<char> text)
    {
        var (isFirst, address) = (true, new Address());
        while (!text.IsEmpty && Count + (LongestWord * LongestPiece) < _buckets.Length)
        {
            var start = text.IndexOfAnyExcept(" \t\r\n\u00A0");
            if (start < 0) break;
            text = text[start..];
            var length = text.IndexOfAny(" \t\r\n\u00A0");
            var token = length < 0 ? text : text[..length];
            text = text[token.Length..];
            // An address in a message tells where somebody lives, not what they speak.
            if (address.Takes(token, token.IndexOfAnyInRange('0', '9') >= 0) || IsNoWord(token)) continue;
            ReadToken(token, isFirst);
            isFirst = token[^1] is '.' or '!' or '?' or ':';
        }
        var sum = 0f;
        foreach (var weight in _weights[..Count]) sum += weight;
        Norm = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
    }

    // Nor does a mailbox, and a number or a place holder tells nothing.
    private static bool IsNoWord(ReadOnlySpan<char> token) =>
        token.Contains('@') || token.Contains('{') || token.Contains('}') || token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private void ReadToken(scoped ReadOnlySpan<char> token, bool isFirst)
    {
        Span<char> word = stackalloc char[LongestWord + 2];
        word[0] = ' ';
        var (length, run, upper, firstUpper) = (0, 0, 0, false);
        for (var i = 0; i <= token.Length; i++)
        {
            var c = i < token.Length ? token[i] : ' ';
            if (char.IsLetter(c))
            {
                if (length == 0) (firstUpper, upper) = (char.IsUpper(c), 0);
                if (char.IsUpper(c)) upper++;
                c = char.ToLowerInvariant(c);
                // "helloooo": no word of ours has a letter three times in a row.
                run = length > 0 && word[length] == c ? run + 1 : 1;
                if (run > 2)
                {
                    if (run == 3) length--;
                    continue;
                }
                if (length < LongestWord) word[++length] = c;
                continue;
            }
            if (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format) continue;
            if (length == 0) continue;
            var isName = firstUpper && upper == 1 && length > 1;
            if (c is '\'' or '’' && length < LongestWord && i + 1 < token.Length) word[++length] = '\'';
            word[length + 1] = ' ';
            AddWord(word[..(length + 2)], isName, isFirst);
            (length, run) = (0, 0);
            isFirst = false;
        }
    }

    private void AddWord(scoped ReadOnlySpan<char> word, bool isName, bool isFirst)
    {
        if (Count + (LongestWord * LongestPiece) + 1 >= _buckets.Length || SharedWords.Contains(word[1..^1])) return;
        Words++;
        Word = KnownWords.Hash(word[1..^1]);
        Letters += word.Length - 2;
        if (isName) Names++;
        var weight = isName && !isFirst ? NameWeight : 1;
        var whole = 0x9E3779B9u;
        foreach (var c in word) whole = (whole ^ c) * 0x01000193u;
        Add(whole, weight * WholeWeight);
        for (var i = 0; i < word.Length; i++)
        {
            var hash = 0x811C9DC5u;
            for (var n = 1; n <= LongestPiece && i + n <= word.Length; n++)
            {
                hash = (hash ^ word[i + n - 1]) * 0x01000193u;
                if (n > 1 || word[i] != ' ') Add(hash + (uint)n, weight);
            }
        }
    }

    private void Add(uint hash, float weight)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 13;
        _buckets[Count] = (int)(hash & (Buckets - 1));
        _weights[Count++] = weight;
    }
}
