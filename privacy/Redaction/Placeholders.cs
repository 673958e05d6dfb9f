using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Privacy.Redaction;

/// <summary>What stands in place of personal data: numbered within one text, or a keyed token where logs must recognise the same number again.</summary>
internal sealed partial class Placeholders(KeyRing keys)
{
    private const string TokenPurpose = "redaction-token";

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string For(DataClass dataClass, ReadOnlySpan<char> value)
    {
        var label = Label(dataClass);
        var normal = Normal(value);
        if (dataClass is DataClass.OrderNumber or DataClass.TrackingNumber) return $"⟦{label}_{Token(label, normal)}⟧";
        var key = label + ":" + normal;
        if (_given.TryGetValue(key, out var given)) return given;
        var number = _counts[label] = _counts.GetValueOrDefault(label) + 1;
        return _given[key] = string.Create(CultureInfo.InvariantCulture, $"⟦{label}_{number}⟧");
    }

    /// <summary>What an earlier reading put in place of personal data: it holds nothing more to find.</summary>
    public static IEnumerable<(int Start, int End)> In(string text) => Written().Matches(text).Select(match => (match.Index, match.Index + match.Length));

    /// <summary>A customer's own brackets must not pass for a placeholder.</summary>
    public static StringBuilder Neutralise(StringBuilder target, ReadOnlySpan<char> customers)
    {
        foreach (var c in customers) _ = target.Append(c switch { '⟦' => '[', '⟧' => ']', _ => c });
        return target;
    }

    // Letters and digits only: a "-" inside would let a later reading take the token for two numbers.
    private string Token(string label, string normal) =>
        keys.BlindIndex(TokenPurpose, label + ":" + normal).Replace('-', 'x').Replace('_', 'y');

    private static string Normal(ReadOnlySpan<char> value)
    {
        var normal = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsLetterOrDigit(c) || c is '@') _ = normal.Append(char.ToUpperInvariant(c));
        }
        return normal.ToString();
    }

    private static string Label(DataClass dataClass) => dataClass switch
    {
        DataClass.Email => "EMAIL",
        DataClass.Phone => "PHONE",
        DataClass.Card => "CARD",
        DataClass.Iban => "IBAN",
        DataClass.Postcode => "POSTCODE",
        DataClass.Address => "ADDRESS",
        DataClass.Name => "NAME",
        DataClass.DateOfBirth => "BIRTHDATE",
        DataClass.NationalId => "ID",
        DataClass.IpAddress => "IP",
        DataClass.Secret => "SECRET",
        DataClass.Credential => "CREDENTIAL",
        DataClass.OrderNumber => "ORDER",
        DataClass.TrackingNumber => "TRACKING",
        DataClass.ContactWay => "CONTACT",
        DataClass.TechnicalId => "ID",
        _ => "PRIVATE",
    };

    // Narrow, so that nobody hides a number of their own in it.
    [GeneratedRegex("⟦(?:REDACTED|(?:EMAIL|PHONE|CARD|IBAN|POSTCODE|ADDRESS|NAME|BIRTHDATE|ID|IP|SECRET|CREDENTIAL|CONTACT|PRIVATE)_[0-9]{1,2}|(?:ORDER|TRACKING)_[A-Za-z0-9]{22})⟧",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex Written();
}
