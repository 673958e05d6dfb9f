using System.Runtime.InteropServices;
using System.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>Learns to tell languages apart, in the build: the same texts give the same bytes.</summary>
public static class LanguageTrainer
{
    private static readonly string[] s_ours = ["fr", "en", "de", "es", "it", "pt", "nl"];

    /// <summary>Returns the model's bytes, for <see cref="LanguageModel.Read"/>. Texts of one language are joined.</summary>
    public static byte[] Train(IEnumerable<LanguageText> texts)
    {
        var byLanguage = texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        if (s_ours.FirstOrDefault(language => !byLanguage.ContainsKey(language)) is { } missing)
            throw new InvalidOperationException($"There is no text of '{missing}'; texts are needed of {string.Join(", ", s_ours)}.");
        string[] languages = [.. s_ours, .. byLanguage.Keys.Except(s_ours).Order(StringComparer.Ordinal)];
        if (languages.Length > LanguageModel.Lanes)
            throw new InvalidOperationException($"There are texts of {languages.Length} languages; the model has room for {LanguageModel.Lanes}.");
        List<LanguageSamples> learnt = [], kept = [];
        foreach (var language in languages)
        {
            var (lines, words) = (byLanguage[language].SelectMany(text => text.Lines).ToList(), byLanguage[language].SelectMany(text => text.Words).Distinct(StringComparer.Ordinal).ToList());
            // A tenth is kept from the first round, to see how sure the model may be; the second round learns from all.
            learnt.Add(new(lines.Where((_, i) => i % 10 != 9), words.Where((_, i) => i % 10 != 9)));
            kept.Add(new(lines.Where((_, i) => i % 10 == 9), words.Where((_, i) => i % 10 == 9)));
        }
        var temperature = Temperature.Fit(LanguageRegression.Learn(learnt, s_ours.Length), kept, s_ours.Length);
        var all = languages.Select(language => new LanguageSamples(byLanguage[language].SelectMany(text => text.Lines), byLanguage[language].SelectMany(text => text.Words).Distinct(StringComparer.Ordinal))).ToList();
        return Bytes(languages, LanguageRegression.Learn(all, s_ours.Length), temperature, KnownWords.Learn([.. byLanguage.Values.SelectMany(group => group)], s_ours));
    }

    private static byte[] Bytes(string[] languages, float[] weights, float temperature, KnownWords words)
    {
        // A few extreme weights would make all others coarse.
        var sizes = weights.Where(weight => weight != 0).Select(Math.Abs).Order().ToArray();
        var scale = sizes[(int)(sizes.Length * 0.9995)] / 127;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(LanguageModel.Format);
        writer.Write(string.Join(' ', languages));
        writer.Write(temperature);
        writer.Write(scale);
        var row = new sbyte[languages.Length];
        for (var bucket = 0; bucket < LanguageFeatures.Buckets; bucket++)
        {
            for (var i = 0; i < row.Length; i++) row[i] = (sbyte)Math.Clamp(MathF.Round(weights[(bucket * LanguageModel.Lanes) + i] / scale), -127, 127);
            writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        }
        words.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
