using System.Reflection;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>Reads the phrases of one language. README.md beside it tells the format.</summary>
internal sealed partial class PhraseFile
{
    private readonly Dictionary<string, List<string[]>> _classes = new(StringComparer.Ordinal);
    private SpecialCategory _category;

    public List<Phrase> Phrases { get; } = [];

    /// <summary>Words that are right as they stand, however near they are to a misspelt cue.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>Words without which a message speaks of nobody: a statement counts only where one of them stands.</summary>
    public IReadOnlyList<string[]> Persons => Class("person");

    public static IEnumerable<PhraseFile> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("SpecialCategories.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // it is in the list
            yield return Read(reader.ReadToEnd(), name);
        }
    }

    public static PhraseFile Read(string content, string name)
    {
        var file = new PhraseFile();
        var number = 0;
        foreach (var line in content.Split('\n').Select(line => line.Trim()))
        {
            number++;
            try
            {
                file.Add(line);
            }
            catch (FormatException fault)
            {
                throw new FormatException($"{name}, line {number}: {fault.Message}");
            }
        }

        return file;
    }

    private void Add(string line)
    {
        if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) return;
        switch (line[0])
        {
            case '[':
                _category = Enum.TryParse<SpecialCategory>(line[1..^1], ignoreCase: true, out var category) ? category : throw new FormatException($"There is no category '{line}'.");
                break;
            case '@':
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                var list = Class(line[1..equals].Trim());
                foreach (var wording in Wordings(line[(equals + 1)..])) list.Add(wording);
                break;
            case '=':
                Known.UnionWith(line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold));
                break;
            case '+':
                Phrases.Add(Phrase(_category, line[1..]));
                break;
            case '-':
                Phrases.Add(Phrase(null, line[1..]));
                break;
            default:
                throw new FormatException($"'{line[0]}' begins no line.");
        }
    }

    private List<string[]> Class(string name) => _classes.TryGetValue(name, out var list) ? list : _classes[name] = [];

    private IEnumerable<string[]> Wordings(string text)
    {
        foreach (var wording in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (wording[0] == '<')
            {
                foreach (var other in Class(wording[1..^1])) yield return other;
            }
            else
            {
                yield return [.. wording.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word)];
            }
        }
    }

    private static string Word(string word) => word[^1] == '*' ? FoldedText.Fold(word[..^1]) + '*' : FoldedText.Fold(word);

    private Phrase Phrase(SpecialCategory? category, string text)
    {
        var parts = new List<PhrasePart>();
        var marked = -1;
        foreach (Match match in PartText().Matches(text))
        {
            if (match.Groups["mark"].Success) marked = parts.Count;
            parts.Add(Part(match));
        }

        if (parts.Count == 0) throw new FormatException("A phrase without words.");
        var anchor = marked >= 0 ? marked : Enumerable.Range(0, parts.Count).Where(i => parts[i] is { Gap: 0, IsOptional: false, IsClass: false })
            .OrderByDescending(i => parts[i].Wordings.Min(words => words[0].Length)).FirstOrDefault(-1);
        return anchor >= 0 ? new Phrase(category, parts, anchor) : throw new FormatException("A phrase needs a word of its own, or a class marked with !.");
    }

    private PhrasePart Part(Match match)
    {
        if (match.Groups["gap"] is { Success: true, Value: var gap }) return new([], isOptional: false, int.Parse(gap[2..], System.Globalization.CultureInfo.InvariantCulture), isClass: false);
        var isOptional = match.Groups["optional"].Success;
        if (match.Groups["class"] is { Success: true, Value: var name })
            return Class(name) is { Count: > 0 } list ? new([.. list], isOptional, 0, isClass: true) : throw new FormatException($"There is no class '{name}' above.");
        return new([.. Wordings(match.Groups["any"] is { Success: true, Value: var any } ? any : match.Groups["word"].Value)], isOptional, 0, isClass: false);
    }

    // a gap, <class>, (one|or another) or a word; ! marks the anchor, ? what may be missing
    [GeneratedRegex(@"(?<mark>!)?(?:(?<gap>\.\.\d)|<(?<class>\w+)>|\((?<any>[^)]*)\)|(?<word>[^\s()<>!?|]+))(?<optional>\?)?")]
    private static partial Regex PartText();
}
