using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

/// <summary>The sentences of the folder Sentences: all that they mark is found, as what it is, and nothing else.</summary>
public sealed partial class SentencesTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void What_is_marked_is_found_and_nothing_else(string language)
    {
        var wrong = new List<string>();
        var sentences = Sentences(language);
        foreach (var sentence in sentences)
        {
            var text = Mark().Replace(sentence, "$2");
            var expected = Mark().Matches(sentence).Select(mark => $"{mark.Groups[1].Value} {mark.Groups[2].Value}");
            var found = Redactor.Locate(text).Select(finding => $"{finding.Kind.Label()} {text[finding.Start..finding.End]}");
            if (!expected.SequenceEqual(found)) wrong.Add($"{sentence} → {string.Join(" | ", found)}");
        }
        Assert.True(sentences.Count >= 40);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // A line that begins with a mark continues the line before, when that ends with a colon.
    private static List<string> Sentences(string language)
    {
        var sentences = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Folder(), "Sentences", language + ".txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '‹' && sentences is [.., [.., ':']]) sentences[^1] += "\n" + line;
            else sentences.Add(line);
        }
        return sentences;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("‹([A-Z_]+)\\|([^›]*)›")]
    private static partial Regex Mark();
}
