using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Finds again what is already known in the conversation: a name that was once announced is a name without any cue.</summary>
internal static class KnownValues
{
    // Shorter ones are words of many a sentence.
    private const int Shortest = 4;
    private const int ShortestNamePart = 3;

    public static IReadOnlyList<Finding> In(string readable, PseudonymBook book)
    {
        List<Finding>? found = null;
        foreach (var one in book.All)
        {
            if (one.Class is DataClass.None) continue;
            var value = ReadableText.Of(one.Value).Text.Trim();
            if (value.Length >= Shortest) Search(readable, value, StringComparison.OrdinalIgnoreCase, one.Class, ref found);
            if (one.Class is not DataClass.Name || !one.IsRecognised) continue;
            // "Karim" of "Karim Benali": as it was written and with its capital, for "rose" is a flower.
            foreach (var part in value.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length >= ShortestNamePart && part.Length < value.Length && char.IsUpper(part[0])) Search(readable, part, StringComparison.Ordinal, one.Class, ref found);
            }
        }
        return found ?? (IReadOnlyList<Finding>)[];
    }

    private static void Search(string readable, string value, StringComparison how, DataClass dataClass, ref List<Finding>? found)
    {
        for (var at = readable.IndexOf(value, how); at >= 0; at = at + value.Length < readable.Length ? readable.IndexOf(value, at + value.Length, how) : -1)
        {
            if (StandsAlone(readable, at, at + value.Length)) (found ??= []).Add(new Finding(at, at + value.Length, KindOf(dataClass), dataClass, 0.9));
        }
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !Reading.IsWord(text[start - 1])) && (end == text.Length || !Reading.IsWord(text[end]));

    // Which kind exactly was known when it was found first; its class is enough to know what becomes of it.
    private static IdentifierKind KindOf(DataClass dataClass) => dataClass is DataClass.Name ? IdentifierKind.Name : IdentifierKind.Private;
}
