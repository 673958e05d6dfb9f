using System.Buffers;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Keys whose makers gave them a prefix that can be known.</summary>
internal sealed partial class ApiKeys : IFindIdentifiers
{
    private static readonly SearchValues<string> s_prefixes = SearchValues.Create(
        ["sk-", "sk_", "pk_live", "rk_", "whsec_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "AKIA", "ASIA", "xox", "eyJ", "AIza", "glpat-", "npm_", "pypi-", "hf_", "SG.", "dop_v1_", "AccountKey=", "Bearer ", "-----BEGIN"],
        StringComparison.Ordinal);

    public IEnumerable<Finding> Find(Reading reading) =>
        reading.Text.AsSpan().IndexOfAny(s_prefixes) < 0
            ? []
            : from key in Known().Matches(reading.Text)
              where key.Index == 0 || !Reading.IsWord(reading.Text[key.Index - 1])
              let value = key.Groups["value"].Success ? key.Groups["value"] : key
              select new Finding(value.Index, value.Index + value.Length, IdentifierKind.ApiKey, 0.98);

    [GeneratedRegex(@"sk-[A-Za-z0-9_-]{16,200}|(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,200}|whsec_[A-Za-z0-9+/=]{16,200}|gh[pousr]_[A-Za-z0-9]{20,200}|github_pat_[A-Za-z0-9_]{20,200}|(?:AKIA|ASIA)[A-Z0-9]{16}"
        + @"|xox[abeprs]-[A-Za-z0-9-]{10,200}|eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{4,2000}(?:\.[A-Za-z0-9_-]{0,2000})?|AIza[A-Za-z0-9_-]{35}|glpat-[A-Za-z0-9_-]{16,100}|npm_[A-Za-z0-9]{30,60}|pypi-[A-Za-z0-9_-]{30,250}"
        + @"|hf_[A-Za-z0-9]{30,60}|SG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,60}|dop_v1_[a-f0-9]{64}|AccountKey=(?<value>[A-Za-z0-9+/=]{20,120})|Bearer (?<value>[A-Za-z0-9._~+/=-]{16,2000})"
        + @"|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,8000}(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 250)]
    private static partial Regex Known();
}
