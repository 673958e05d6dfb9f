using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>The countries by the names that a language has for them: data, in Service.Words.Countries.</summary>
internal sealed class CountryNames(SlotWords words)
{
    private IEnumerable<(string Name, IReadOnlyList<string> Phrases)> All => words.Pairs("Countries");

    /// <summary>The country (ISO 3166) that a text names with its first words; null where it names none.</summary>
    public string? AtStart(string text)
    {
        if (text.Length == 2 && text.All(char.IsAsciiLetterUpper) && All.Any(pair => pair.Name == text))
            return text;
        var said = new SaidWords(text);
        return All.Where(pair => pair.Phrases.Any(phrase => said.IndexOf(phrase) == 0)).Select(pair => pair.Name).FirstOrDefault();
    }

    /// <summary>The one country to which a sentence says that something goes ("in Switzerland", "nach Polen"); null where it names none or several.</summary>
    public string? Towards(string text) => OnlyOne(text, (said, at) => at > 0 && AddressWords.Into.Contains(said.All[at - 1]) || at > 1 && AddressWords.Into.Contains($"{said.All[at - 2]} {said.All[at - 1]}"));

    /// <summary>The one country that an answer names, wherever in it; null where it names none or several.</summary>
    public string? OnlyOne(string text) => AtStart(text.Trim()) ?? OnlyOne(text, (_, _) => true);

    /// <summary>Whether a text is the name of a country and nothing else.</summary>
    public bool IsOne(string text) => All.Any(pair => pair.Phrases.Any(phrase => Folding.Fold(phrase) == Folding.Fold(text)));

    /// <summary>What a language calls a country; its code where it has no name here.</summary>
    public string NameOf(string code) => All.Where(pair => pair.Name == code).Select(pair => pair.Phrases[0]).FirstOrDefault() ?? code;

    private string? OnlyOne(string text, Func<SaidWords, int, bool> fits)
    {
        var said = new SaidWords(text);
        return All.Where(pair => pair.Phrases.SelectMany(said.PlacesOf).Any(at => fits(said, at))).Select(pair => pair.Name).Distinct().ToList() is [var one] ? one : null;
    }
}
