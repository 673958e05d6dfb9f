namespace EthicalBot.Understanding.Languages;

/// <summary>Writing systems: most that are not Latin tell the language by themselves.</summary>
internal static class Script
{
    private const int MostRead = 400;

    /// <summary>The language of a text most of whose letters are not Latin ("" where the script does not tell), or null.</summary>
    public static string? OtherLanguage(ReadOnlySpan<char> text)
    {
        var read = text[..Math.Min(text.Length, MostRead)];
        if (System.Text.Ascii.IsValid(read)) return null;
        Span<int> counts = stackalloc int[(int)Kind.Other + 1];
        foreach (var c in read)
        {
            if (char.IsLetter(c)) counts[(int)Of(c)]++;
        }
        var latin = counts[(int)Kind.Latin];
        counts[(int)Kind.Latin] = 0;
        // Kana among the characters is Japanese, however few.
        if (counts[(int)Kind.Kana] > 0) (counts[(int)Kind.Kana], counts[(int)Kind.Han]) = (counts[(int)Kind.Kana] + counts[(int)Kind.Han], 0);
        var (best, sum) = (0, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i];
            if (counts[i] > counts[best]) best = i;
        }
        // A Chinese character is about a word, a Latin letter is not.
        return sum == 0 || sum * (best is (int)Kind.Han or (int)Kind.Kana ? 3 : 1) <= latin ? null : Tag((Kind)best, read);
    }

    private static string Tag(Kind kind, ReadOnlySpan<char> text) => kind switch
    {
        Kind.Cyrillic => Has(text, "іїєґІЇЄҐ") ? "uk" : !Has(text, "ыэёЫЭЁ") && Has(text, "ђјљњћџЂЈЉЊЋЏ") ? "sr" : !Has(text, "ыэёЫЭЁ") && Has(text, "ъЪ") ? "bg" : "ru",
        Kind.Greek => "el",
        Kind.Hebrew => "he",
        Kind.Arabic => Has(text, "ٹڈڑےں") ? "ur" : Has(text, "پچژگیک") ? "fa" : "ar",
        Kind.Han => "zh",
        Kind.Kana => "ja",
        Kind.Hangul => "ko",
        Kind.Thai => "th",
        Kind.Devanagari => "hi",
        Kind.Bengali => "bn",
        Kind.Tamil => "ta",
        Kind.Armenian => "hy",
        Kind.Georgian => "ka",
        Kind.Ethiopic => "am",
        _ => "",
    };

    private static bool Has(ReadOnlySpan<char> text, string letters) => text.IndexOfAny(letters) >= 0;

    private static Kind Of(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A') => Kind.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Kind.Greek,
        >= '\u0400' and <= '\u052F' => Kind.Cyrillic,
        >= '\u0530' and <= '\u058F' => Kind.Armenian,
        >= '\u0590' and <= '\u05FF' => Kind.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') => Kind.Arabic,
        >= '\u0900' and <= '\u097F' => Kind.Devanagari,
        >= '\u0980' and <= '\u09FF' => Kind.Bengali,
        >= '\u0B80' and <= '\u0BFF' => Kind.Tamil,
        >= '\u0E00' and <= '\u0E7F' => Kind.Thai,
        >= '\u10A0' and <= '\u10FF' => Kind.Georgian,
        (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7AF') => Kind.Hangul,
        >= '\u1200' and <= '\u137F' => Kind.Ethiopic,
        >= '\u3040' and <= '\u30FF' => Kind.Kana,
        (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => Kind.Han,
        _ => Kind.Other,
    };

    private enum Kind { Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Bengali, Tamil, Thai, Georgian, Hangul, Ethiopic, Kana, Han, Other }
}
