using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What may be told of a value so that an answer about it stays right: from short closed lists, never enough to know the value.</summary>
internal static class Traits
{
    private static readonly Dictionary<string, string> s_phoneCountries = new(StringComparer.Ordinal)
    {
        ["33"] = "FR",
        ["32"] = "BE",
        ["41"] = "CH",
        ["43"] = "AT",
        ["49"] = "DE",
        ["34"] = "ES",
        ["39"] = "IT",
        ["351"] = "PT",
        ["352"] = "LU",
        ["353"] = "IE",
        ["31"] = "NL",
        ["44"] = "GB",
        ["1"] = "US or CA",
    };

    private static readonly HashSet<string> s_freeMail = new(StringComparer.Ordinal)
    {
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "aol", "proton", "protonmail", "gmx", "web", "tonline", "t-online", "freenet",
        "orange", "wanadoo", "free", "sfr", "laposte", "bbox", "neuf", "libero", "virgilio", "tiscali", "alice", "tin", "sapo", "ziggo", "kpnmail", "hetnet", "planet", "telenet",
        "skynet", "proximus", "bluewin", "btinternet", "terra", "telefonica", "mail", "email", "posteo", "mailbox",
    };

    private static readonly Dictionary<IdentifierKind, string> s_states = new()
    {
        [IdentifierKind.FrenchNir] = "FR",
        [IdentifierKind.FrenchSiren] = "FR",
        [IdentifierKind.FrenchSiret] = "FR",
        [IdentifierKind.BritishNino] = "GB",
        [IdentifierKind.BritishNhs] = "GB",
        [IdentifierKind.AmericanSsn] = "US",
        [IdentifierKind.AmericanItin] = "US",
        [IdentifierKind.GermanSteuerId] = "DE",
        [IdentifierKind.GermanRvnr] = "DE",
        [IdentifierKind.SpanishDni] = "ES",
        [IdentifierKind.SpanishNie] = "ES",
        [IdentifierKind.ItalianCodiceFiscale] = "IT",
        [IdentifierKind.PortugueseNif] = "PT",
        [IdentifierKind.DutchBsn] = "NL",
        [IdentifierKind.BelgianNrn] = "BE",
    };

    private static readonly HashSet<string> s_gentlemen = new(StringComparer.OrdinalIgnoreCase) { "m", "mr", "monsieur", "herr", "herrn", "señor", "sr", "signor", "signore", "sig", "senhor", "dhr", "heer", "meneer", "mister", "sir", "don" };

    private static readonly HashSet<string> s_ladies = new(StringComparer.OrdinalIgnoreCase) { "mme", "madame", "mlle", "mademoiselle", "mrs", "ms", "miss", "frau", "señora", "sra", "signora", "senhora", "mevr", "mevrouw", "mw", "lady", "doña", "dona" };

    /// <param name="before">What stands before the value, for an honorific.</param>
    public static IReadOnlyList<string> Of(Finding finding, string value, ReadOnlySpan<char> before) => finding.Class switch
    {
        DataClass.Email => [Domain(value)],
        DataClass.Phone when SameValue.CallingCode(SameValue.Of(DataClass.Phone, value)) is { } code && s_phoneCountries.TryGetValue(code, out var country) => [$"country {country}"],
        DataClass.Card when finding.Kind is IdentifierKind.Card && LastFour(value) is { } digits => [$"last four {digits}", .. Brand(value)],
        DataClass.Iban when finding.Kind is IdentifierKind.Iban => [$"country {value.Trim()[..2].ToUpperInvariant()}", .. LastFour(value) is { } digits ? [$"last four {digits}"] : Array.Empty<string>()],
        DataClass.Iban when finding.Kind is IdentifierKind.Bic && value.Trim().Length >= 6 => [$"country {value.Trim()[4..6].ToUpperInvariant()}"],
        DataClass.NationalId when s_states.TryGetValue(finding.Kind, out var state) => [$"country {state}"],
        DataClass.Name => Gender(value, before),
        DataClass.Address or DataClass.Postcode when PlaceCountries.Of(value) is { } country => [$"country {country}"],
        _ => [],
    };

    private static string Domain(string value)
    {
        var domain = SameValue.Of(DataClass.Email, value) is var mail && mail.LastIndexOf('@') is >= 0 and var at ? mail[(at + 1)..] : "";
        var labels = domain.Split('.');
        if (labels.Contains("edu") || labels.Contains("ac") || domain.StartsWith("univ-", StringComparison.Ordinal)) return "domain of a school";
        if (labels.Contains("gov") || labels.Contains("gouv") || labels.Contains("bund")) return "domain of a state";
        return s_freeMail.Contains(labels[0]) ? "free mail domain" : "domain of its own";
    }

    // Of fewer digits, four would be the number itself.
    private static string? LastFour(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiLetterOrDigit));
        return digits.Length >= 12 ? digits[^4..].ToUpperInvariant() : null;
    }

    private static string[] Brand(string value) => value.AsSpan().TrimStart() switch
    {
        ['4', ..] => ["Visa"],
        ['5' or '2', ..] => ["Mastercard"],
        ['3', '4' or '7', ..] => ["American Express"],
        _ => [],
    };

    private static string[] Gender(string value, ReadOnlySpan<char> before)
    {
        var words = $"{before[Math.Max(0, before.Length - 24)..]}\u0001{value}".Split([' ', '\u00A0', '.', ',', '\n', ':'], StringSplitOptions.RemoveEmptyEntries);
        var name = Array.FindIndex(words, word => word.Contains('\u0001', StringComparison.Ordinal));
        var first = words[name].TrimStart('\u0001');
        // The honorific is the name's own first word, or the word before it.
        foreach (var word in name > 0 && words[name].StartsWith('\u0001') ? new[] { first, words[name - 1] } : [first])
        {
            if (s_gentlemen.Contains(word)) return ["addressed as a man"];
            if (s_ladies.Contains(word)) return ["addressed as a woman"];
        }
        return [];
    }
}
