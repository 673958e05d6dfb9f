namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>Tells whether words say something of a person that GDPR art. 9 protects specially: health, faith, union, orientation, politics, origin, biometrics, genes.</summary>
/// <remarks>Thread-safe, linear in the text. It answers yes or no: which category it was is nobody's business. A product that is asked for is no statement (decision 0031).</remarks>
public static class SensitiveWords
{
    private static readonly PhraseIndex s_index = new(PhraseFile.ReadAll());

    /// <summary>True when the text, as the customer wrote it, holds such a statement.</summary>
    public static bool In(string raw) => Find(raw) is not null;

    /// <summary>The first category found; for tests of the phrases only.</summary>
    internal static SpecialCategory? Find(string raw)
    {
        var text = FoldedText.Of(ReadableText.Of(raw).Text);
        var tries = new List<(Phrase Phrase, string[] Wording)>();
        var statements = new List<(SpecialCategory Category, int Start, int End)>();
        var contrasts = new List<(int Word, Phrase Phrase, string[] Wording)>();
        var ofSomebody = false;
        for (var word = 0; word < text.Count; word++)
        {
            ofSomebody = ofSomebody || s_index.IsPerson(text, word);
            tries.Clear();
            s_index.Find(text[word], tries);
            foreach (var (phrase, wording) in tries)
            {
                if (phrase.Category is not { } category) contrasts.Add((word, phrase, wording));
                else if (phrase.At(text, word, wording) is var (start, end)) statements.Add((category, start, end));
            }
        }

        return statements.Count == 0 || !ofSomebody ? null : First(text, statements, contrasts);
    }

    private static SpecialCategory? First(FoldedText text, List<(SpecialCategory Category, int Start, int End)> statements, List<(int Word, Phrase Phrase, string[] Wording)> contrasts)
    {
        var contrasted = new bool[text.Count];
        foreach (var (word, phrase, wording) in contrasts)
        {
            if (phrase.At(text, word, wording) is var (start, end)) contrasted.AsSpan(start..(end + 1)).Fill(true);
        }

        foreach (var (category, start, end) in statements)
        {
            if (!contrasted.AsSpan(start..(end + 1)).Contains(true)) return category;
        }

        return null;
    }
}
