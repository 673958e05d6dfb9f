using System.Reflection;

namespace EthicalBot.Cards;

/// <summary>All texts for customers, by language and key, put together from the files of several rooms.</summary>
public sealed class TextCatalogue
{
    private TextCatalogue(IReadOnlyList<string> languages) => Languages = languages;

    /// <summary>The languages for which there is at least one file.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Reads the embedded files "…Texts.{language}.json" of these assemblies and of this room.</summary>
    public static TextCatalogue FromAssemblies(params IEnumerable<Assembly> assemblies) => throw new NotImplementedException();

    /// <summary>Reads files; a key that is in two files of one language is an error that names both.</summary>
    public static TextCatalogue Load(IEnumerable<TextSource> sources) => throw new NotImplementedException();
}
