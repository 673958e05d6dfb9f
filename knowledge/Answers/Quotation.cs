using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Cuts from a passage what answers the question, word for word.</summary>
internal static class Quotation
{
    // About what is read on a telephone without scrolling, in UTF-16 units.
    private const int Long = 360;

    /// <summary>The sentence that shares most with the question, and those after it that fit beside it; list items stay lines.</summary>
    public static string From(Passage passage, string question)
    {
        var lines = passage.Text.Split('\n').SelectMany((line, number) => Sentences.Of(line).Select(sentence => (Number: number, Sentence: sentence))).ToList();
        var asked = Stem(question, passage.Article.Language).ToHashSet(StringComparer.Ordinal);
        // The first of those that share as much: what comes first was written to be read first.
        var first = Enumerable.Range(0, lines.Count).MaxBy(place => Stem(lines[place].Sentence, passage.Article.Language).Distinct().Count(asked.Contains));
        var length = 0;
        var quoted = lines.Skip(first).TakeWhile((line, place) => (length += line.Sentence.Length) <= Long || place == 0);
        return string.Join('\n', quoted.GroupBy(line => line.Number).Select(line => string.Join(' ', line.Select(item => item.Sentence))));
    }

    /// <summary>The first sentence of an article, which answers its own question at once.</summary>
    public static string Opening(Passage first) => Sentences.Of(first.Text.Split('\n')[0]).FirstOrDefault() ?? first.Text;

    private static IEnumerable<string> Stem(string text, string language) =>
        text.Split('\n').SelectMany(Folding.Words).Where(word => !CommonWords.Has(word, language)).Select(word => Stems.Of(word, language));
}
