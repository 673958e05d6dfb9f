using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Privacy.Redaction;

/// <summary>How it is written that personal data stood somewhere: ⟦EMAIL_1⟧ for a pseudonym, ⟦SECRET⟧ for what is gone, ⟦ORDER_…⟧ for a keyed token.</summary>
internal static partial class Placeholders
{
    private static readonly FrozenDictionary<DataClass, string> s_labels = new Dictionary<DataClass, string>
    {
        [DataClass.Email] = "EMAIL",
        [DataClass.Phone] = "PHONE",
        [DataClass.Card] = "CARD",
        [DataClass.Iban] = "IBAN",
        [DataClass.Postcode] = "POSTCODE",
        [DataClass.Address] = "ADDRESS",
        [DataClass.Name] = "NAME",
        [DataClass.DateOfBirth] = "BIRTHDATE",
        [DataClass.NationalId] = "ID",
        [DataClass.IpAddress] = "IP",
        [DataClass.Secret] = "SECRET",
        [DataClass.Credential] = "CREDENTIAL",
        [DataClass.OrderNumber] = "ORDER",
        [DataClass.TrackingNumber] = "TRACKING",
        [DataClass.ContactWay] = "CONTACT",
        [DataClass.TechnicalId] = "ID",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> s_all = s_labels.Values.Concat(["PRIVATE", "REDACTED", "UNKNOWN", PseudonymBook.LiteralLabel]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The type as it is written.</summary>
    public static string Label(DataClass dataClass) => s_labels.GetValueOrDefault(dataClass, "PRIVATE");

    /// <summary>Whether a word is the type of some placeholder.</summary>
    public static bool IsLabel(string word) => s_all.Contains(word);

    /// <summary>What is written like a placeholder, by an earlier reading or by a customer: nothing more is to be found in it.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var found = Token().Matches(text).Select(match => (match.Index, match.Index + match.Length)).ToList();
        for (var at = TokenReader.NextStart(text, 0); at < text.Length; at = TokenReader.NextStart(text, at + 1))
        {
            // Narrow, so that nobody hides a number of their own in it.
            var read = TokenReader.Read(text.AsSpan(at), isEnd: true);
            if (read.Length > 0 && IsLabel(read.Label) && read.Number is null or < 1000 && read.Ending.Length == 0) found.Add((at, at + read.Length));
        }
        return found;
    }

    /// <summary>A customer's own brackets must not pass for a placeholder's.</summary>
    public static StringBuilder Neutralise(StringBuilder target, ReadOnlySpan<char> customers)
    {
        foreach (var c in customers) _ = target.Append(c switch { '⟦' => '[', '⟧' => ']', _ => c });
        return target;
    }

    [GeneratedRegex("⟦(?:ORDER|TRACKING|EMAIL|PHONE)_[A-Z2-7]{26}⟧", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
