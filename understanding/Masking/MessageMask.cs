using System.Text;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Masking;

/// <summary>A message without what tells who wrote it: names go, numbers and addresses become words that say what stood there.</summary>
/// <remarks>Forms for women and men are joined. Letter n-grams read a first name as readily as a wish: what the classifier does not see, it cannot hold against anybody.</remarks>
public static class MessageMask
{
    /// <summary>What stands where a tracking number stood.</summary>
    internal const string TrackingNumber = "0tracking";

    // "Je m'appelle Zoé Quincampoix, 06 12 34 56 78" asks nobody to call.
    private static readonly HashSet<string> s_introductions =
        [.. "je j m appelle nomme suis c est moi my name s is i am it this ich heisse bin mein ist me llamo soy mi nombre es chiamo sono il mio nome e chamo meu o sou ik heet ben mijn naam".Split(' ')];

    /// <summary>Masks a message.</summary>
    public static string Of(string text) => Of(text, Redactor.Locate(text));

    /// <summary>Masks a message in which the personal data were already found.</summary>
    internal static string Of(string text, IReadOnlyList<FoundIdentifier> personal)
    {
        var (masked, read) = (new StringBuilder(text.Length), 0);
        foreach (var found in personal)
        {
            _ = masked.Append(text, read, found.Start - read).Append(' ').Append(WordFor(found.Kind)).Append(' ');
            read = found.End;
        }
        return Numbers(InclusiveForms.Joined(masked.Append(text, read, text.Length - read).ToString()));
    }

    /// <summary>The text with blanks where a name stands: one letter makes an insult of "Bogdan".</summary>
    internal static string WithoutNames(string text, IReadOnlyList<FoundIdentifier> personal)
    {
        if (!personal.Any(found => found.Kind == IdentifierKind.Name)) return text;
        var letters = text.ToCharArray();
        foreach (var name in personal.Where(found => found.Kind == IdentifierKind.Name)) Array.Fill(letters, ' ', name.Start, name.End - name.Start);
        return new string(letters);
    }

    /// <summary>True when nothing but personal data is said, with or without the words by which people introduce themselves.</summary>
    internal static bool IsAll(IReadOnlyList<string> words) => words.Any(IsMask) && words.All(word => IsMask(word) || s_introductions.Contains(word));

    private static bool IsMask(string word) => word.Length > 1 && word[0] == '0' && char.IsAsciiLetter(word[1]);

    // No customer types these: a digit at the front of a word of our own.
    private static string WordFor(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Name => "",
        IdentifierKind.OrderNumber => "0order",
        IdentifierKind.TrackingNumber => TrackingNumber,
        IdentifierKind.Address or IdentifierKind.Postcode => "0address",
        IdentifierKind.Email => "0email",
        IdentifierKind.Phone => "0phone",
        _ => "0number",
    };

    // How many digits there are matters, which ones does not; but an old person's age asks for care, and a young one's does not.
    private static string Numbers(string text) =>
        string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length;)
            {
                var start = i;
                while (i < from.Length && char.IsAsciiDigit(from[i])) to[i++] = '0';
                if (i - start == 2 && from[start] >= '7') to[start] = '7';
                if (i == start) to[i] = char.IsDigit(from[i]) ? '0' : from[i];
                if (i == start) i++;
            }
        });
}
