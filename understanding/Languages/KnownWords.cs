using System.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>Which of the seven languages have a word: for a message of one word, where its pieces tell too little.</summary>
internal sealed class KnownWords(uint[] words, byte[] languages)
{
    private const int Enough = 3;

    /// <summary>The languages of a word, one bit each.</summary>
    public byte Of(uint word) => Array.BinarySearch(words, word) is var found and >= 0 ? languages[found] : (byte)0;

    public static KnownWords Learn(IReadOnlyList<LanguageText> ofOurs, string[] ours)
    {
        var known = new SortedDictionary<uint, byte>();
        for (var i = 0; i < ours.Length; i++)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var text in ofOurs.Where(text => text.Language == ours[i]))
            {
                foreach (var word in text.Words) Count(seen, word, Enough);
                // A name, which has a capital inside a line, is nobody's own; nor is what was said once.
                foreach (var word in text.Lines.SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where((word, at) => at == 0 || char.IsLower(word[0])))) Count(seen, word, 1);
            }
            foreach (var (word, times) in seen)
            {
                if (times < Enough) continue;
                foreach (var form in new[] { word, LanguageSamples.WithoutAccents(word, writtenOut: false), LanguageSamples.WithoutAccents(word, writtenOut: true) })
                    known[Hash(form)] = (byte)(known.GetValueOrDefault(Hash(form)) | (1 << i));
            }
        }
        return new([.. known.Keys], [.. known.Values]);
    }

    public static KnownWords Read(BinaryReader reader)
    {
        var words = new uint[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadUInt32();
        return new(words, reader.ReadBytes(words.Length));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(words.Length);
        foreach (var word in words) writer.Write(word);
        writer.Write(languages);
    }

    /// <summary>The number under which a word in small letters is kept.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word) hash = (hash ^ c) * 0x01000193u;
        return hash;
    }

    private static void Count(Dictionary<string, int> seen, string token, int times)
    {
        var word = token.Trim(' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '«', '»', '¿', '¡', '\'', '’').Normalize(NormalizationForm.FormC).ToLowerInvariant();
        if (word.Length > 0 && word.All(char.IsLetter)) seen[word] = seen.GetValueOrDefault(word) + times;
    }
}
