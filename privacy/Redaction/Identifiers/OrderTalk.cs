using System.Buffers;
using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What makes a number that no word announces the number of an order: the message is about one, or a list of them goes on.</summary>
internal static class OrderTalk
{
    private const int MostWords = 400;

    private static readonly SearchValues<char> s_between = SearchValues.Create(" ,;/&+");

    // Folded; what happens to orders, and what is asked about them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = FrozenSet.ToFrozenSet(
        ("commande commandes commander livre livree livres livrees livraison livrer recu recue recus arrive arrivee arrivees arriver attends retirer retrait recuperer expedie expediee expedition annuler annulee rembourser remboursement retard retourner renvoyer suivi colis paye payee "
        + "ordered order orders delivered delivery arrive arrived arriving collect collecting pickup received shipped dispatched cancel cancelled canceled refund refunded late missing waiting return returned parcel paid "
        + "bestellt bestellung bestellungen geliefert lieferung angekommen abholen hole erhalten versandt verschickt verschickt stornieren storniert erstattet erstattung verspatet zurucksenden retoure paket bezahlt zugestellt "
        + "pedido pedidos pedi pedimos entregado entregada entregar entrega llegado llego llega recoger recojo recogida recibido enviado enviada cancelar reembolso reembolsar retraso devolver devolucion paquete pagado pagada "
        + "ordine ordini ordinato ordinata consegnato consegnata consegna arrivato arrivata arrivati ritirare ritiro ricevuto spedito spedita annullare rimborso rimborsare ritardo restituire reso pacco pagato pagata "
        + "encomenda encomendas encomendei encomendado entregue entregar entregues chegou chegaram chega levantar levantamento recebi recebido enviada enviado cancelar reembolso reembolsar atraso atrasada atrasadas devolver devolucao pago paga "
        + "besteld bestelling bestellingen geleverd levering aangekomen ophalen afhalen ontvangen verzonden annuleren terugbetaling terugbetalen vertraging terugsturen retour pakket pakje betaald bezorgd").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> s_and = FrozenSet.ToFrozenSet(["", "et", "and", "und", "y", "e", "ed", "en", "ou", "or", "oder", "o", "of", "plus"], StringComparer.OrdinalIgnoreCase);

    // "la n° 458712", "die Nr. 458712": the word for order itself is left out.
    private static readonly FrozenSet<string> s_articles = FrozenSet.ToFrozenSet(["la", "le", "ma", "the", "my", "die", "der", "el", "il", "mi", "a", "o", "de", "het", "mijn", "meine", "minha", "mia", "l", "voor", "pour", "for", "fur", "per", "para", "sous", "under", "unter"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(Reading reading)
    {
        var words = reading.Words;
        for (var i = 0; i < words.Count && i < MostWords; i++)
        {
            if (s_words.Contains(words.Folded(i))) return true;
        }
        return false;
    }

    /// <summary>"SO441298, SO441305 and SO441377": the same shape after a comma or an "and".</summary>
    public static bool GoesOn(string text, (int Start, int End) last, int start, int end)
    {
        if (last.End == 0 || start - last.End > 8 || Math.Abs(end - start - (last.End - last.Start)) > 1) return false;
        var between = text.AsSpan(last.End..start);
        if (between.Contains('\n') || between.IndexOfAnyInRange('0', '9') >= 0) return false;
        var word = between.Trim(" ,;/&+#°º.");
        foreach (var number in (ReadOnlySpan<string>)[" n", " no", " nr", " num"])
        {
            if (word.EndsWith(number, StringComparison.OrdinalIgnoreCase)) word = word[..^number.Length].TrimEnd(" ,");
        }
        return s_and.Contains(word.ToString()) && between.ContainsAny(s_between) && char.IsAsciiLetter(text[start]) == char.IsAsciiLetter(text[last.Start]);
    }

    /// <summary>"KX4471B", "WG5512A": capitals with digits, in a message about an order, and no thing right before that has such names.</summary>
    public static bool IsCode(Reading reading, int start, int end)
    {
        var (letters, digits) = (0, 0);
        foreach (var c in reading.Text.AsSpan(start..end))
        {
            letters += char.IsAsciiLetterUpper(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }
        if (letters is 0 or > 4 || digits < 4 || letters + digits is < 6 or > 14 || end - start - letters - digits > 2 || !char.IsAsciiLetterUpper(reading.Text[start])) return false;
        var words = reading.Words;
        var index = words.IndexAt(start);
        for (var i = index - 1; i >= 0 && i >= index - 3 && !words.Gap(i).ContainsAny('.', '\n'); i--)
        {
            if (words[i].Is(WordSense.Product | WordSense.Brand)) return false;
        }
        return Is(reading);
    }

    /// <summary>"Commandé la machine WW90T4040CE": a model's name right after the word for the thing.</summary>
    public static bool IsOfAThing(Reading reading, int start, int end)
    {
        var index = reading.Words.IndexAt(start);
        return index > 0 && reading.Words.Gap(index - 1) is " " && reading.Words[index - 1].Is(WordSense.Product) && !reading.Words[index - 1].Is(WordSense.StartsCue) && char.IsAsciiLetter(reading.Text[start]) && end - start > 4;
    }

    /// <summary>A number word with nothing before it that the number could be of.</summary>
    public static bool IsNumbered(Reading reading, int start, bool orMine = true)
    {
        var words = reading.Words;
        var index = words.IndexAt(start);
        // Back over "is", "est le" to the word for number.
        var i = index - 1;
        while (i >= 0 && i > index - 4 && words.Folded(i) is "is" or "was" or "est" or "le" or "la" or "es" or "el" or "e" or "il" or "ist" or "lautet" or "war" or "die" or "o" or "a" or "etait" && !(words.Folded(i) is "o" && i > 0 && words.Folded(i - 1) is "n")) i--;
        if (i > 0 && words.Folded(i) is "o" && words.Folded(i - 1) is "n") i--;
        if (i < 0 || words.Folded(i) is not ("n" or "no" or "nr" or "num" or "number" or "nummer" or "numero") || !Is(reading)) return false;
        if (!orMine) return i > 0 && words.Folded(i - 1) is "la" or "le" or "el" or "il" or "o" or "a" or "the" or "die" or "de" or "het";
        return i == 0 || words.Gap(i - 1).ContainsAny(',', '.', '\n') || words.Gap(i - 1).ContainsAny(':', '(') || s_articles.Contains(words.FoldedText(i - 1));
    }

    /// <summary>"55120983 still not delivered", "je viens retirer la 88123": a number that begins the line, or an article with no noun.</summary>
    public static bool IsBare(Reading reading, int start, int end, int digits)
    {
        var words = reading.Words;
        var index = words.IndexAt(start);
        var begins = start == 0 || reading.Text[start - 1] == '\n';
        if (begins ? digits < 6 : index == 0 || words.Gap(index - 1) is not " " || words.Folded(index - 1) is not ("la" or "ma" or "die" or "the" or "mi" or "minha" or "meine" or "mijn") || digits < 5) return false;
        return (end == reading.Text.Length || reading.Text[end] is ' ' or ',' or '.' or '?' or '!' or ')' or '\n') && Is(reading);
    }

    /// <summary>The text without "is", "est le", "es el" at its end.</summary>
    public static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" :");
        foreach (var link in (ReadOnlySpan<string>)[" est le", " est", " is", " ist die", " ist", " lautet", " es el", " es", " è il", " è", " é o", " é a", " é", " was", " était le", " war"])
        {
            if (text.EndsWith(link, StringComparison.OrdinalIgnoreCase)) return text[..^link.Length];
        }
        return before;
    }
}
