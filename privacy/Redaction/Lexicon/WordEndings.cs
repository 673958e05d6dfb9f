using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>What the end of a word that is in no list says about it.</summary>
internal static class WordEndings
{
    private static readonly FrozenDictionary<string, WordSense> s_endings = Table().ToFrozenDictionary(StringComparer.Ordinal);

    public static WordSense Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 5) return WordSense.None;
        if (folded.StartsWith("mc") || (folded.StartsWith("mac") && folded.Length > 5 && folded[3] is not 'h')) return WordSense.SurnameEnding;
        var lookup = s_endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(9, folded.Length - 3); length >= 3; length--)
        {
            if (lookup.TryGetValue(folded[^length..], out var sense) && (sense is not WordSense.OrdinaryEnding || folded.Length >= length + 3)) return sense;
        }
        return WordSense.None;
    }

    private static Dictionary<string, WordSense> Table()
    {
        var table = new Dictionary<string, WordSense>(StringComparer.Ordinal);
        Add(WordSense.OrdinaryEnding, "tion tions ement ements ment ique iques euse euses able ables ible ibles ateur aire aires issait issent aient erais erait erons ness less full ungen ung heit keit schaft ismus lich liche lichen ig igen isch ische ischen "
            + "nummer karte karten konto kosten zeit zeiten datum adresse daten paket zettel schein label versand lieferung bestellung rechnung artikel service dienst kleid schuhe jacke tasche maschine gerat schrank tisch stuhl lampe kauf preis "
            + "cion ciones mente miento mientos amente idad dad ando endo iendo aron ieron zione zioni mento menti ita ato ata uto uta are ere ire ano ono avo evo cao coes dade ado ada ados adas ido ida idos idas ar er ir aram eram iram heid heden lijk lijke lijks ingen atie aties teren eerd eren elen ende ened ingly ously ized ised tting tings ther");
        Add(WordSense.SurnameEnding, "ovic evic ovich evich ovitch icki ecki ocki ewski owski inski ynski zynski cki ski ska skaya skij skyj sky kova ova eva ov ev sson dottir enko chuk chenko czyk czak iewicz owicz escu eanu poulos akis idis iadis yan ian dze shvili oglu sen zadeh ssen ström strom gaard quist qvist ovska evska iak wala wicz");
        Add(WordSense.StreetEnding, "straße strasse str weg platz allee gasse damm ufer straat laan plein gracht kade dreef singel steeg steenweg gade gatan vagen veien vegen ring hof markt berg utca chaussee promenade");
        foreach (var loose in (string[])["ar", "er", "ir", "ig", "are", "ere", "ire", "ano", "ono", "ita", "ian", "ev", "ov", "ther", "ato", "ada", "ado", "ida", "ido", "ander"]) table.Remove(loose);
        return table;

        void Add(WordSense sense, string endings)
        {
            foreach (var ending in endings.Split(' ')) table[Letters.Fold(ending)] = sense;
        }
    }
}
