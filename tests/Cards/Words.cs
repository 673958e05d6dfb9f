using System.Text;
using EthicalBot.Cards;

namespace EthicalBot.Tests.Cards;

/// <summary>Wordings for tests: it is Friday 20 November 2026, 10:42 in Paris.</summary>
internal static class Words
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 9, 42, 0, TimeSpan.Zero);

    public static TimeZoneInfo Paris { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The texts of the cards room.</summary>
    public static Wording OfCards { get; } = new(TextCatalogue.FromAssemblies(), Paris, new StandingClock());

    /// <summary>The texts of the cards room in French and English, and these.</summary>
    public static Wording With(params (string Name, string Json)[] files) => new(Catalogue(files), Paris, new StandingClock());

    /// <summary>A catalogue of the cards room in French and English and these files.</summary>
    public static TextCatalogue Catalogue(params (string Name, string Json)[] files) => TextCatalogue.Load(
        from file in files.Concat(OwnFiles()) select new TextSource(file.Name, new MemoryStream(Encoding.UTF8.GetBytes(file.Json))));

    /// <summary>A catalogue of these files only.</summary>
    public static TextCatalogue Only(params (string Name, string Json)[] files) => TextCatalogue.Load(
        from file in files select new TextSource(file.Name, new MemoryStream(Encoding.UTF8.GetBytes(file.Json))));

    private static IEnumerable<(string Name, string Json)> OwnFiles()
    {
        var assembly = typeof(Wording).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name is "cards/Texts.fr.json" or "cards/Texts.en.json"))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
