using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction;

/// <summary>The answer to a question of ours is private because of the question, whatever its shape.</summary>
internal static class ExpectedAnswer
{
    public static IReadOnlyList<Finding> Complete(Reading reading, IReadOnlyList<Finding> found)
    {
        if (reading.Expected is DataClass.None || string.IsNullOrWhiteSpace(reading.Text) || IsAnswered(reading, found)) return found;
        // "I do not have it at hand": an order or parcel number without a digit is none.
        // "I got none": what has no digit and only words that everybody says is no code.
        if (reading.Expected is DataClass.Secret && !reading.Text.Any(char.IsDigit) && RestIsOrdinary(reading.Words, found)) return found;
        if (reading.Expected is DataClass.OrderNumber or DataClass.TrackingNumber && !reading.Text.Any(char.IsAsciiDigit)) return found;
        var start = reading.Text.Length - reading.Text.AsSpan().TrimStart().Length;
        return [new Finding(start, reading.Text.AsSpan().TrimEnd().Length, IdentifierKind.Private, reading.Expected, 1)];
    }

    private static bool IsAnswered(Reading reading, IReadOnlyList<Finding> found) => reading.Expected switch
    {
        DataClass.ContactWay => found.Any(f => f.Class is DataClass.Email or DataClass.Phone),
        // A pattern may find a part of these; the rest would stay, unless it is made of ordinary words alone.
        DataClass.Name or DataClass.Address => found.Any(f => f.Class == reading.Expected) && RestIsOrdinary(reading.Words, found),
        DataClass.FreeText or DataClass.Secret or DataClass.Credential or DataClass.Unknown => false,
        _ => found.Any(f => f.Class == reading.Expected),
    };

    // "Moi c'est ⟦NAME⟧, et vous pouvez faire vite ?" is clear; a word or number that no list knows is not.
    private static bool RestIsOrdinary(WordRow words, IReadOnlyList<Finding> found)
    {
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (next < found.Count && found[next].End <= words[i].Start) next++;
            if (next < found.Count && found[next].Start < words[i].End) continue;
            if (!words[i].Is(WordSense.Ordinary)) return false;
        }
        return true;
    }
}
