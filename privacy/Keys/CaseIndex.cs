using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Privacy.Keys;

/// <summary>The blind indexes by which a case is found: of e-mail addresses, telephone numbers and order numbers, each under a key of its own.</summary>
/// <remarks>Thread-safe. Exact match only: what is compared tells nothing of a value that is not the same one.</remarks>
public sealed class CaseIndex(KeyRing keys)
{
    private const string Email = "case-search:email";
    private const string Order = "case-search:order";

    // A number without its country is the same as one with any; two with different countries are not.
    private const string Phone = "case-search:phone";
    private const string PhoneOfAnyCountry = "case-search:phone-any";
    private const string PhoneOfNoCountry = "case-search:phone-none";
    private const int FewestDigits = 6;

    /// <summary>What is kept of an e-mail address, telephone number or order number.</summary>
    public IReadOnlyList<string> ToKeep(DataClass dataClass, string value) => dataClass is DataClass.Phone
        ? PhoneKeys(value, (full, national) => full is null ? [(PhoneOfNoCountry, national)] : [(Phone, full), (PhoneOfAnyCountry, national)])
        : Others(dataClass, value);

    /// <summary>What is looked for; a record is found when it keeps any of them.</summary>
    public IReadOnlyList<string> ToFind(DataClass dataClass, string value) => dataClass is DataClass.Phone
        ? PhoneKeys(value, (full, national) => full is null ? [(PhoneOfAnyCountry, national), (PhoneOfNoCountry, national)] : [(Phone, full), (PhoneOfNoCountry, national)])
        : Others(dataClass, value);

    private IReadOnlyList<string> Others(DataClass dataClass, string value)
    {
        var same = SameValue.Of(dataClass, ReadableText.Of(value).Text);
        return dataClass switch
        {
            DataClass.Email when same.Contains('@', StringComparison.Ordinal) => [keys.BlindIndex(Email, same)],
            DataClass.OrderNumber when same.Any(char.IsAsciiDigit) => [keys.BlindIndex(Order, same)],
            _ => [],
        };
    }

    private IReadOnlyList<string> PhoneKeys(string value, Func<string?, string, IReadOnlyList<(string Purpose, string Same)>> parts)
    {
        var same = SameValue.Of(DataClass.Phone, ReadableText.Of(value).Text);
        var national = same[same.IndexOf('/', StringComparison.Ordinal)..];
        return national.Length <= FewestDigits ? [] : [.. parts(same.Length == national.Length ? null : same, national).Select(part => keys.BlindIndex(part.Purpose, part.Same))];
    }
}
