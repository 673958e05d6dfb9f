using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// The phrases of a language, read once from its file: a line is "Word [value]: phrase | phrase", "(x)" may be left out.
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lexicon> Languages = new();

    private Lexicon(string name)
    {
        Language = name;
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Dates.{name}.txt")
            ?? throw new InvalidOperationException($"There is no lexicon of dates for {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Read(line);
            }
        }
    }

    public string Language { get; }

    public string Culture { get; private set; } = Text.Culture.English;

    public Dictionary<string, Phrase> Words { get; } = [];

    // Whether 1/2 is the first of February rather than the second of January.
    public bool DayFirst { get; private set; }

    // Whether "3 uur" may be a time of day as well as a duration.
    public bool HoursAreTimes { get; private set; }

    public static Lexicon Of(string language) => Languages.GetOrAdd(language, static name => new Lexicon(name));

    private void Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var head = line[..colon].Split(' ');
        if (head[0] == "Flags")
        {
            DayFirst = line.Contains("day-first", StringComparison.Ordinal);
            HoursAreTimes = line.Contains("hours-are-times", StringComparison.Ordinal);
            return;
        }

        var word = Enum.Parse<Word>(head[0]);
        var value = head.Length > 1 ? int.Parse(head[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        foreach (var phrase in line[(colon + 2)..].Split('|', StringSplitOptions.TrimEntries).SelectMany(Spellings))
        {
            Add(phrase, word, value);
        }
    }

    private void Add(string phrase, Word word, int value)
    {
        var plain = Tokenizer.Plain(phrase);
        var next = Words;
        var path = new List<Phrase>();
        foreach (var token in Tokenizer.Cut(phrase, plain, Words))
        {
            var piece = plain.Substring(token.Start, token.Length);
            if (!next.TryGetValue(piece, out var node))
            {
                next[piece] = node = new Phrase();
            }

            path.Add(node);
            next = node.Next ??= [];
        }

        path[0].Beginnings |= UInt128.One << (int)word;
        path[^1].Meanings.Add((word, value));
    }

    private static IEnumerable<string> Spellings(string phrase)
    {
        var open = phrase.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [phrase];
        }

        var close = phrase.IndexOf(')', open);
        var (before, inside, after) = (phrase[..open], phrase[(open + 1)..close], phrase[(close + 1)..]);
        return Spellings(after).SelectMany(rest => new[] { before + rest, before + inside + rest });
    }
}
