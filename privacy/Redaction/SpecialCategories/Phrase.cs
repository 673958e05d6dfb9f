namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>A row of parts that a text may hold within one clause. It is looked up by one of them, its anchor.</summary>
/// <param name="Category">Null for a contrast: words that look like a statement and are none.</param>
internal sealed record Phrase(SpecialCategory? Category, IReadOnlyList<PhrasePart> Parts, int Anchor)
{
    /// <summary>Where the phrase stands when one of the anchor's wordings begins at a word; null when it does not. A misspelt first word counts as the anchor's.</summary>
    public (int Start, int End)? At(FoldedText text, int word, string[] wording)
    {
        var end = word + wording.Length;
        if (end > text.Count || !text.InOneClause(word, end - 1)) return null;
        for (var i = 1; i < wording.Length; i++)
        {
            if (!PhrasePart.Fits(text[word + i], wording[i])) return null;
        }

        var start = Walk(text, Anchor - 1, word - 1, word, forward: false);
        if (start is null) return null;
        return Walk(text, Anchor + 1, end, end - 1, forward: true) is { } last ? (start.Value, last) : null;
    }

    // The outermost word of the phrase on one side, or null. "inside" is the last word that belongs to it already.
    private int? Walk(FoldedText text, int part, int word, int inside, bool forward)
    {
        if (part < 0 || part >= Parts.Count) return inside;
        var step = forward ? 1 : -1;
        var next = part + step;
        var here = Parts[part];
        if (here.Gap > 0)
        {
            for (var skipped = 0; skipped <= here.Gap; skipped++)
            {
                if (Walk(text, next, word + (step * skipped), inside, forward) is { } found) return found;
                if (!Reaches(text, word + (step * skipped), inside)) break;
            }

            return null;
        }

        if (Reaches(text, word, inside)
            && (Try(text, here.Whole(text[word], forward), part, word, inside, forward) ?? Try(text, here.Stems(forward), part, word, inside, forward)) is { } outermost) return outermost;

        return here.IsOptional ? Walk(text, next, word, inside, forward) : null;
    }

    private int? Try(FoldedText text, ReadOnlySpan<string[]> wordings, int part, int word, int inside, bool forward)
    {
        var step = forward ? 1 : -1;
        foreach (var wording in wordings)
        {
            var outer = word + (step * (wording.Length - 1));
            if (Reaches(text, outer, inside) && Fits(text, forward ? word : outer, wording) && Walk(text, part + step, outer + step, outer, forward) is { } found) return found;
        }

        return null;
    }

    private static bool Reaches(FoldedText text, int word, int inside) => word >= 0 && word < text.Count && text.InOneClause(word, inside);

    private static bool Fits(FoldedText text, int start, string[] wording)
    {
        for (var i = 0; i < wording.Length; i++)
        {
            if (!PhrasePart.Fits(text[start + i], wording[i])) return false;
        }

        return true;
    }
}
