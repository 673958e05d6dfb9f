using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EthicalBot.Knowledge.Library;

/// <summary>Reads an article from a Markdown file with front matter.</summary>
public static class ArticleFile
{
    private const string Fence = "---";

    /// <summary>Reads one file.</summary>
    /// <param name="path">What the file is called in a message about a fault in it.</param>
    /// <exception cref="ArticleFormatException">It is no article; the message names file and line, and what would be right.</exception>
    public static Article Read(string path, string language, string slug, string text)
    {
        if (SplitFrontMatter(text) is not var (frontMatter, body))
            throw new ArticleFormatException($"{path}, line 1: the file has to begin with '{Fence}', the fields, and '{Fence}' again.");
        var fields = new ArticleFields(path);
        var parser = new Parser(new StringReader(frontMatter));
        try
        {
            ReadFields(path, parser, fields);
        }
        catch (YamlException fault)
        {
            // The fence is line 1 of the file, and the parser counts from 1 behind it.
            throw NoYaml(path, fault.Start.Line);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // What the scanner throws at a list that is left open, and the parser at a tag without a name.
            throw NoYaml(path, parser.Current?.End.Line ?? 1);
        }

        return fields.ToArticle(slug, language, body, text);
    }

    /// <summary>The lines between the fences, and what follows them; null when the text does not begin with them.</summary>
    public static (string FrontMatter, string Body)? SplitFrontMatter(string text)
    {
        var reader = new StringReader(text.TrimStart('\uFEFF'));
        if (reader.ReadLine()?.TrimEnd() != Fence) return null;
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.TrimEnd() == Fence) return (string.Join('\n', lines), reader.ReadToEnd());
            lines.Add(line);
        }

        return null;
    }

    // Event by event: front matter is one flat mapping, and nothing nested or referred to is ever built.
    private static void ReadFields(string path, Parser parser, ArticleFields fields)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return;
        if (!parser.TryConsume<MappingStart>(out _)) throw Wrong(path, parser, "'field: value' is right");
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key)) throw Wrong(path, parser, "the name of a field is right");
            fields.Add(key.Value, new ArticleField(Values(path, parser, key.Value), Place(path, key)));
        }
    }

    private static List<string> Values(string path, Parser parser, string key)
    {
        if (parser.TryConsume<Scalar>(out var value)) return [value.Value];
        if (!parser.TryConsume<SequenceStart>(out _)) throw Wrong(path, parser, $"one value or a list of values is right for '{key}'");
        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var item)) throw Wrong(path, parser, $"a plain value is right in the list '{key}'; put it in quotes if it holds ': '");
            values.Add(item.Value);
        }

        return values;
    }

    private static ArticleFormatException NoYaml(string path, long line) =>
        new($"{path}, line {line + 1}: this is no YAML; 'field: value', [a, list] that is closed, or lines of '- value' are right.");

    private static ArticleFormatException Wrong(string path, Parser parser, string right) =>
        new($"{(parser.Current is { } current ? Place(path, current) : path)}: {right}.");

    private static string Place(string path, ParsingEvent at) => $"{path}, line {at.Start.Line + 1}";
}
