using System.Buffers;
using System.Text;

namespace EthicalBot.Understanding.Text;

/// <summary>Words that name men and women at once, as one word: "déçu·e", "déçu(e)" and "déçue", "Kund:innen" and "Kundinnen", "cansad@" and "cansada".</summary>
internal static class InclusiveForms
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("·•*:(_./@");

    /// <summary>The text with such words joined.</summary>
    public static string Joined(string text)
    {
        if (text.AsSpan().IndexOfAny(s_marks) < 0) return text;
        var (joined, closing) = (new StringBuilder(text.Length), -1);
        for (var i = 0; i < text.Length; i++)
        {
            var (after, before) = (i > 0 && char.IsLetter(text[i - 1]), i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (i == closing) continue;
            if (after && before && Joins(text, i))
            {
                if (text[i] == '(') closing = EndOfLetters(text, i + 1);
                continue;
            }
            _ = joined.Append(text[i] == '@' && after && !before ? 'a' : text[i]);
        }
        return joined.ToString();
    }

    private static bool Joins(string text, int mark) => text[mark] switch
    {
        '·' or '•' or '*' or ':' or '_' => true,
        '(' => text.AsSpan(EndOfLetters(text, mark + 1)) is [')', ..],
        // What follows is too short for a word of its own: "parti.e", "Kunde/in".
        '.' or '/' => text.AsSpan()[(mark + 1)..EndOfLetters(text, mark + 1)] is "e" or "es" or "a" or "as" or "o" or "os" or "in" or "innen" or "ne" or "nes",
        _ => false,
    };

    private static int EndOfLetters(string text, int from)
    {
        while (from < text.Length && char.IsLetter(text[from])) from++;
        return from;
    }
}
