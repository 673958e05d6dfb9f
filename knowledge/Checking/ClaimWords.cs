using System.Collections.Concurrent;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Checking;

/// <summary>What reading the claims of one language needs.</summary>
/// <param name="Figures">Reads its figures.</param>
/// <param name="Lexicon">Its words that say when something holds.</param>
internal sealed record ClaimWords(FigureReader Figures, Lexicon Lexicon)
{
    private static readonly ConcurrentDictionary<string, ClaimWords> s_read = new(StringComparer.Ordinal);

    /// <summary>The words of a language that has rules.</summary>
    public static ClaimWords Of(string language) => s_read.GetOrAdd(language, static tag => Read(RuleFiles.Of(tag)));

    private static ClaimWords Read(RuleWords file)
    {
        var lexicon = new Lexicon();
        foreach (var condition in file.Conditions.Split(' ')) _ = lexicon.Add(condition).ToList();
        return new(new FigureReader(file.Figures), lexicon);
    }
}
