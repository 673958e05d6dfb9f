using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Keys whose makers gave them a prefix that can be known.</summary>
internal sealed class ApiKeys : IFindIdentifiers
{
    private const int Longest = 8192;

    // Prefix, and how many characters at least follow it.
    private static readonly (string Prefix, int Fewest)[] s_known =
    [
        ("sk-", 16), ("sk_live_", 10), ("sk_test_", 10), ("pk_live_", 10), ("rk_live_", 10), ("whsec_", 16), ("ghp_", 20), ("gho_", 20), ("ghu_", 20), ("ghs_", 20), ("ghr_", 20),
        ("github_pat_", 20), ("AKIA", 16), ("ASIA", 16), ("xoxa-", 10), ("xoxb-", 10), ("xoxe-", 10), ("xoxp-", 10), ("xoxr-", 10), ("xoxs-", 10), ("eyJ", 20), ("AIza", 30), ("glpat-", 16),
        ("npm_", 30), ("pypi-", 30), ("hf_", 30), ("SG.", 30), ("dop_v1_", 40), ("AccountKey=", 20), ("Bearer ", 16), ("Basic ", 20),
    ];

    private static readonly SearchValues<string> s_prefixes = SearchValues.Create([.. s_known.Select(known => known.Prefix), "-----BEGIN "], StringComparison.Ordinal);

    private static readonly SearchValues<char> s_characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.~");

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        List<Finding>? found = null;
        for (var i = Next(text, 0); i >= 0;)
        {
            if (At(text, i) is { } key && (i == 0 || !Reading.IsWord(text[i - 1]))) (found ??= []).Add(key);
            i = Next(text, Math.Max(i + 1, found is [.., var last] ? last.End : 0));
        }
        return found ?? [];
    }

    private static int Next(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(s_prefixes);
        return next < 0 ? -1 : from + next;
    }

    private static Finding? At(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (rest.StartsWith("-----BEGIN ", StringComparison.Ordinal)) return PrivateKey(rest, start);
        foreach (var (prefix, fewest) in s_known)
        {
            if (!rest.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var value = rest[prefix.Length..];
            var length = value.IndexOfAnyExcept(s_characters);
            value = (length < 0 ? value : value[..length]).TrimEnd("./=-");
            if (value.Length < fewest || !(value.IndexOfAnyInRange('0', '9') >= 0 || (prefix[^1] == '_' && IsMixed(value)))) continue;
            // "AccountKey=" and "Bearer " are words, not part of the secret.
            var from = prefix[^1] is '=' or ' ' ? start + prefix.Length : start;
            return new Finding(from, start + prefix.Length + value.Length, IdentifierKind.ApiKey, 0.98);
        }
        return null;
    }

    // One key in fifty has no digit; words of a program's settings have but one case.
    private static bool IsMixed(ReadOnlySpan<char> value) => value.IndexOfAnyInRange('a', 'z') >= 0 && value.IndexOfAnyInRange('A', 'Z') >= 0;

    private static Finding? PrivateKey(ReadOnlySpan<char> rest, int start)
    {
        if (rest.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) is < 0 or > 32) return null;
        var end = rest.IndexOf("-----END ", StringComparison.Ordinal);
        if (end < 0) return new Finding(start, start + rest.Length, IdentifierKind.ApiKey, 0.98);
        var close = rest[(end + 9)..].IndexOf("-----", StringComparison.Ordinal);
        return new Finding(start, start + (close < 0 ? rest.Length : end + 9 + close + 5), IdentifierKind.ApiKey, 0.98);
    }
}
