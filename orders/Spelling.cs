using System.Text;

namespace EthicalBot.Orders;

/// <summary>Brings what keyboards and phones make of plain characters back to one form.</summary>
internal static class Spelling
{
    /// <summary>Compatibility form with one kind of hyphen and of degree sign; nothing for text that is no text.</summary>
    public static string? TryNormalise(string text)
    {
        // Normalize throws on half a surrogate pair, which a client may well send.
        if (!IsWellFormed(text)) return null;

        var builder = new StringBuilder(text.Replace('º', '°').Normalize(NormalizationForm.FormKC));
        foreach (var dash in "\u2010\u2011\u2012\u2013\u2014\u2212\u00ad") builder.Replace(dash, '-');
        return builder.Replace("\u200b", "").Replace("\ufeff", "").ToString();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) return false;
            i++;
        }

        return true;
    }
}
