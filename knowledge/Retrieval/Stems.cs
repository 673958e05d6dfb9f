using System.Collections.Frozen;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Takes the commonest ending off a folded word, so that "livré" and "livraison" or "refunds" and "refunded" meet.</summary>
/// <remarks>Light on purpose: what an ending does not join, likeness of letters does.</remarks>
internal static class Stems
{
    private const int Shortest = 3;

    private static readonly FrozenDictionary<string, string[]> s_endings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "ations ation ating ated ates ate ments ment ings ing ied ies ed es ly s e y",
        ["fr"] = "issements issement ations ation ateurs ateur aisons aison ements ement ables able ives ive euses euse eraient eront erons erait erais eriez erez erai eras era aient ions iez ait ais ants ant ees ee ent es er ez e s x",
        ["de"] = "ungen ung heiten heit keiten keit lichen liche lich eten ete est et ten test em en es st te e n s t",
        ["es"] = "aciones acion amientos amiento imientos imiento uciones ucion iciones icion mente adores ador adas ados idas idos ada ado ida ido ando iendo aron ieron aria ar er ir an en as es os a e o s",
        ["it"] = "azioni azione izioni izione amenti amento imenti imento mente ando endo ati ata ate ato iti ita ite ito uti uta ute uto are ere ire i e a o",
        ["pt"] = "acoes acao icoes icao ucoes ucao amentos amento imentos imento mente adas ados idas idos ada ado ida ido ando endo indo aram eram ar er ir am em as es os oes ao a e o s",
        ["nl"] = "heden heid ingen ing lijke lijk den ten jes en de te je e s d t",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').OrderByDescending(ending => ending.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The stem of a folded word; in a language without endings here, the word.</summary>
    public static string Of(string word, string language)
    {
        if (!s_endings.TryGetValue(language, out var endings) || char.IsDigit(word[0])) return word;
        var stem = word.AsSpan();
        foreach (var ending in endings)
        {
            if (stem.Length - ending.Length < Shortest || !stem.EndsWith(ending, StringComparison.Ordinal)) continue;
            stem = stem[..^ending.Length];
            break;
        }

        // "shipp" and "ship", "bestell" and "bestel".
        return stem.Length > Shortest && stem[^1] == stem[^2] ? stem[..^1].ToString() : stem.ToString();
    }
}
