using System.Text.RegularExpressions;

namespace EthicalBot.Understanding.OrderNumbers;

/// <summary>Finds the order number that a message names: after a cue for sure, a bare number as a candidate.</summary>
public static partial class OrderNumberReader
{
    // Milliseconds by the clock: what they read is short and they are linear, and on a busy machine even that may wait a while.
    private const int Patience = 5000;

    internal static OrderNumberFound? Find(string text)
    {
        var read = Spaces().Replace(text.Length > Text.Folding.MostRead ? text[..Text.Folding.MostRead] : text, " ");
        if (Cued().Matches(read).FirstOrDefault(match => IsNumber(match.Groups["number"].Value) && !MeansOther(read, match.Groups["number"])) is { } cued)
            return new OrderNumberFound(Normal(cued.Groups["number"].Value), Cued: true);
        foreach (Match own in Own().Matches(read)) return new OrderNumberFound(Normal(own.Value), Cued: true);
        if (OneLetter().Matches(read).FirstOrDefault(match => !MeansOther(read, match)) is { } lettered) return new OrderNumberFound(Normal(lettered.Value), Cued: true);
        foreach (Match bare in Bare().Matches(read))
        {
            if (!MeansOther(read, bare) && !IsPostcode(text, bare.Value) && !IsYear(bare.Value, read) && !IsPhone(bare.Value) && !IsQuantity(read, bare)) return new OrderNumberFound(bare.Value, Cued: false);
        }
        return null;
    }

    private static bool IsNumber(string value) => value.Count(char.IsAsciiDigit) is >= 4 and <= 20;

    private static string Normal(string number) => number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Whether the words beside a figure say that it is a price, a size, a card, a date, a parcel, and no order.</summary>
    public static bool MeansOther(string text, Capture number)
    {
        var (before, after) = (text[..number.Index], text[(number.Index + number.Length)..]);
        return OtherBefore().IsMatch(before[Math.Max(0, before.Length - 40)..]) || OtherAfter().IsMatch(after[..Math.Min(after.Length, 24)]);
    }

    // "Austin, TX 78701", ", 20095 Hamburg", "1012 AB": beside a state or, after a mark, before a town it is no order's.
    private static bool IsPostcode(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        if (number.Length is < 4 or > 5 || at < 0)
            return false;
        var (before, after) = (text[..at], text[(at + number.Length)..]);
        return State().IsMatch(before[Math.Max(0, before.Length - 24)..]) || (number.Length == 4 && Letters().IsMatch(after)) || (Mark().IsMatch(before) && Town().IsMatch(after));
    }

    // "A pile of 4000 unread ones", "over 12000 people": so many of something.
    private static bool IsQuantity(string text, Capture number)
    {
        var (before, after) = (text[..number.Index], text[(number.Index + number.Length)..]);
        return Things().IsMatch(after) && (Many().IsMatch(before[Math.Max(0, before.Length - 24)..]) || number.Value.EndsWith("00", StringComparison.Ordinal) && !Courtesy().IsMatch(after));
    }

    private static bool IsYear(string number, string text) =>
        number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal)) && text.Trim().Length > 4;

    private static bool IsPhone(string number) => number.Length == 10 && number[0] == '0' && number[1] != '0';

    [GeneratedRegex(@"[\s\u00A0\u202F\u2007]+", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?:\b(?:commandes?|commende|comande|cmd|cde|orders?|ordr|bestell(?:ung|nummer|nr)|auftrag|pedido|orden|compra|ordine|encomenda|bestel(?:ling|nummer|nr)|ordernummer)(?:(?: ?(?:n[°ºo]\.?|num[ée]ro|number|no\.?|nr\.?|nbr|id|ref\.?|référence|reference|est le|est|c'est le|is|ist|lautet|es el|es|è|é|nummer|mit|met|van|di|do|de|du|:|#|-|=|\())){0,3} ?"
        + @"|#(?: ?)|\b(?:n[°º]|num[ée]ro|number|no\.) ?:? ?(?:de commande |of my order )?)(?<number>\d{1,3}(?: \d{3})+(?!\d)|\d{3}-\d{7}-\d{7}|[A-Z]{0,5}-?\d[\dA-Z-]{2,22}[\dA-Z])(?![\w])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Cued();

    [GeneratedRegex(@"\b(?:(?:ORD|CMD|EB|PO)-?\d{4,16}|\d{3}-\d{7}-\d{7})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Own();

    // "W2378156": a letter and so many digits are no postcode, and a parcel's number has two letters or more.
    [GeneratedRegex(@"(?<![\w@.,/+:€$£-])[A-Z]\d{6,12}(?![\w@/-]|\.\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex OneLetter();

    [GeneratedRegex(@"(?<![\w@.,/+:€$£-]|\b\d{1,4} )\d{4,12}(?![\w@/:-]|[.,]\d| \d{1,4}\b)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|NSW|VIC|QLD|TAS|ACT|(?i:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)),?\s+\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex State();

    [GeneratedRegex(@"^ ?[A-Z]{2}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^ \p{Ll}{2,}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Things();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:of|over|about|around|than|some|environ|plus de|moins de|des|les|von|[uü]ber|etwa|rund|unter|de unos|m[aá]s de|unos|unas|pi[uù] di|circa|oltre|mais de|cerca de|uns|umas|van de|meer dan|ongeveer|zo'n) \z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Many();

    [GeneratedRegex(@"^ (?:please|pls|thanks|thank|svp|stp|merci|bitte|danke|por|gracias|per|grazie|obrigad[oa]|alstublieft|aub|graag|bedankt|and|et|und|y|e|en|is|est|ist|es|go|from|for|to|pour|f[uü]r|para|voor|with|avec|mit|con|com|met|i|je|ich|in|it|was|hier|here)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"[0-9][^\n]{0,60},\s*\z|[0-9][^\n]{0,60}\n\s*\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^ \p{Lu}[\p{L}'’-]+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Town();

    [GeneratedRegex(@"(?:[€$£] ?|\b(?:visa|mastercard|master card|amex|american express|maestro|carte bleue|cb|carte|card|karte|tarjeta|carta|cart[ãa]o|kaart|se terminant par|finissant par|ending (?:in|with)|ends in|endet auf|endend auf|mit endung|terminada en|acaba en|che termina con|che finisce con|terminad[oa] em|que termina em|eindigend op|die eindigt op|capacit[yé]|kapazit[äa]t|capacidade?|capacit[àa]|capaciteit|code postal|postcode|post code|c[óo]digo postal|postleitzahl|cap|paket|sendung|rechnung|paquete|env[íi]o|factura|pacco|spedizione|fattura|fatura|pakket|pakje|zending|factuur|tel[ée]fono|telefone?|telefoon|handy|m[óo]vil|cellulare|telem[óo]vel|instead of|rather than|au lieu d[eu]s?|à la place d[eu]s?|statt|anstatt|en vez de|en lugar de|invece d(?:i|ei|el|elle|ella)|al posto di|em vez de|in plaats van|zip(?: code)?|cp|plz|suivi|tracking(?: number| no| code)?|colis|parcel|facture|invoice|t[ée]l[ée]?(?:phone)?|phone|mobile|portable|pin|code|appelez|rappelez|call|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,?"
        + @"(?: (?:n[°ºo]\.?|num[ée]ro|number|no\.?|moi au|me on|est|is|au|on|le|de)){0,2} ?:? ?[#+(]?|\d{1,2}[/.-]\d{1,2}[/.-]|[+(])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex OtherBefore();

    [GeneratedRegex(@"^(?:[.,]\d{1,2})?(?: ?(?:[€$£%]|eur\b|euros?\b|usd\b|dollars?\b|pounds?\b|balles\b|m?ah\b|m?wh\b|[gtmk]b\b|(?-i:[GTMK]o)\b|hz\b|dpi\b|ppp\b|rpm\b|lumens?\b|lm\b|kelvin\b|volts?\b|btu\b|pi[èe]ces?\b|pieces?\b|pcs\b|st[üu]cke?\b|teile\b|piezas\b|pezzi\b|pe[çc]as\b|stuks\b|delig|kg\b|cl\b|oz\b|lbs?\b|g\b|ml\b|cm\b|mm\b|km\b|w\b|watts\b|points?\b|paris\b|lyon\b|marseille\b)|[/.-]\d{1,2}[/.-]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex OtherAfter();
}
