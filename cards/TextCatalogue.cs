using System.Collections.Frozen;
using System.Reflection;
using EthicalBot.Cards.Language;

namespace EthicalBot.Cards;

/// <summary>All texts for customers, by language and key, put together from the files of several rooms.</summary>
public sealed class TextCatalogue
{
    private readonly FrozenDictionary<(string Language, string Key), TextEntry> _entries;

    private TextCatalogue(Dictionary<(string Language, string Key), TextEntry> entries)
    {
        _entries = entries.ToFrozenDictionary();
        Languages = [.. entries.Keys.Select(id => id.Language).Distinct().Order()];
    }

    /// <summary>The languages for which there is at least one file.</summary>
    public IReadOnlyList<string> Languages { get; }

    internal IEnumerable<TextEntry> Entries => _entries.Values;

    /// <summary>Reads the embedded files "…Texts.{language}.json" of these assemblies and of this room.</summary>
    public static TextCatalogue FromAssemblies(params IEnumerable<Assembly> assemblies)
    {
        var sources = assemblies.Prepend(typeof(TextCatalogue).Assembly).Distinct().SelectMany(SourcesIn).ToList();
        try
        {
            return Load(sources);
        }
        finally
        {
            sources.ForEach(source => source.Json.Dispose());
        }
    }

    /// <summary>Reads files; a key that is in two files of one language is an error that names both.</summary>
    public static TextCatalogue Load(IEnumerable<TextSource> sources)
    {
        var entries = new Dictionary<(string, string), TextEntry>();
        foreach (var entry in sources.SelectMany(TextFile.Read))
        {
            if (!entries.TryAdd((entry.Language, entry.Key), entry))
                throw new TextException($"{entry.Place}: {entries[(entry.Language, entry.Key)].File} has this key already. Rename one of the two.");
        }

        return new(entries);
    }

    /// <summary>The entry of a key in a language that is in <see cref="Languages"/>.</summary>
    internal TextEntry Find(string key, string language) => _entries.TryGetValue((language, key), out var entry)
        ? entry
        : throw new TextException($"There is no text '{key}' ({language}). Add it to the Texts.{language}.json of its room.");

    internal bool Has(string key, string language) => _entries.ContainsKey((language, key));

    private static IEnumerable<TextSource> SourcesIn(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(name => TextFile.LanguageOf(name) is not null)
        .Select(name => new TextSource(name, assembly.GetManifestResourceStream(name)!)); // not null: the assembly has just named it
}
