using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Tells a link that opens something for its holder from a page that everybody may read.</summary>
internal static class LinkSecrets
{
    private const int LongValue = 16;
    private const int LongPart = 20;
    private const int LongestLink = 4096;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_secretNames = FrozenSet.ToFrozenSet(
        ["token", "access_token", "auth", "authtoken", "key", "apikey", "api_key", "sig", "signature", "session", "sessionid", "sid", "jwt", "code", "otp", "hash", "reset", "invite", "email", "mail", "e", "pwd", "password",
            "secret", "ticket", "magic", "t", "confirm", "confirmation", "verify", "uid", "user", "userid", "user_id", "customer", "phone", "tel"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Carries(ReadOnlySpan<char> link)
    {
        if (link.Length > LongestLink) return true;
        var scheme = link.IndexOf("://");
        var rest = scheme < 0 ? link : link[(scheme + 3)..];
        if (rest.Contains('@') || rest.Contains("%40", StringComparison.Ordinal)) return !IsMapOrHandle(rest);
        var query = rest.IndexOfAny('?', '#');
        var path = query < 0 ? rest : rest[..query];
        var first = path.IndexOf('/');
        if (first >= 0)
        {
            foreach (var part in path[(first + 1)..].Split('/'))
            {
                if (path[(first + 1)..][part] is { Length: >= LongPart } value && LooksRandom(value)) return true;
            }
        }
        if (query < 0) return false;
        var fields = rest[(query + 1)..];
        foreach (var part in fields.SplitAny('&', '#', '?', ';'))
        {
            if (IsSecretField(fields[part])) return true;
        }
        return false;
    }

    private static bool IsSecretField(ReadOnlySpan<char> field)
    {
        var equals = field.IndexOf('=');
        if (equals < 0) return field.Length >= LongValue && LooksRandom(field);
        var name = field[..equals];
        var value = field[(equals + 1)..];
        if (name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)) return false;
        return s_secretNames.Contains(name) ? value.Length >= 8 && (value.Length >= LongValue || LooksRandom(value)) : value.Length >= LongValue && LooksRandom(value);
    }

    // "@someone" is a page of a person or shop that shows itself, "/@48.85,2.35" a place on a map, which the coordinates' own finder reads.
    private static bool IsMapOrHandle(ReadOnlySpan<char> rest)
    {
        var at = rest.IndexOf('@');
        return at > 0 && rest[at - 1] == '/' && !rest[(at + 1)..].Contains('@');
    }

    // "robe-longue-fleurie-ete-2024" is made of words and short numbers; a token is not.
    private static bool LooksRandom(ReadOnlySpan<char> value)
    {
        if (value.IndexOfAnyInRange('0', '9') < 0 && !(HasBothCases(value) && value.IndexOfAny('-', '_', '+') < 0 && value.IndexOf('.') < 0)) return false;
        foreach (var part in value.SplitAny('-', '_', '.', '+', ',', '%', ':'))
        {
            var word = value[part];
            var digits = ShopNumberText.Digits(word);
            if (digits > 0 && digits < word.Length && word.Length >= 6) return true;
            if (digits == word.Length && digits >= 12) return true;
        }
        // A GUID's parts are short, but mixed.
        var mixed = 0;
        foreach (var part in value.SplitAny('-', '_'))
        {
            var digits = ShopNumberText.Digits(value[part]);
            mixed += digits > 0 && digits < value[part].Length ? 1 : 0;
        }
        return mixed >= 3;
    }

    private static bool HasBothCases(ReadOnlySpan<char> value)
    {
        var changes = 0;
        for (var i = 1; i < value.Length; i++) changes += char.IsAsciiLetterLower(value[i - 1]) && char.IsAsciiLetterUpper(value[i]) ? 1 : 0;
        return changes >= 3;
    }
}
