using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes telephone numbers; the score from 0 to 1 tells how much a number looks like one.</summary>
public partial class PhoneNumberModel : AbstractSequenceModel
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    internal PhoneNumberModel()
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "phonenumber";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        for (var index = 0; index < query.Length;)
        {
            if (PhoneCandidate.Read(query, index) is not { } candidate)
            {
                index++;
                continue;
            }

            if (IsPhone(query, candidate))
            {
                var end = ExtensionEnd(query, candidate.End);
                var result = Result(query, candidate.Start, end);
                result.Resolution["score"] = PhoneScore.Of(candidate).ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return result;
                index = end;
            }
            else
            {
                index = candidate.End;
            }
        }
    }

    private static bool IsPhone(string query, PhoneCandidate candidate) =>
        candidate.Digits.Length >= FewestDigits && candidate.Digits.Length <= (candidate.Shape[0] == '+' ? MostDigits + 2 : MostDigits)
        && !StandsInAWord(query, candidate)
        && HasPhoneShape(candidate)
        && !OtherNumber().IsMatch(query[Math.Max(0, candidate.Start - 24)..candidate.Start]);

    // "45*31-339243873", "1000-1=999", "666666666s", "12.50%"
    private static bool StandsInAWord(string query, PhoneCandidate candidate)
    {
        var before = At(query, candidate.Start - 1);
        var after = At(query, candidate.End);
        var extension = ExtensionEnd(query, candidate.End) > candidate.End;
        return (IsWord(before) && (query[candidate.Start] != '+' || char.IsDigit(before))) || before is '*' or '=' or '/' or '+' or '%' or '$' or '€' or '£' or '^'
            || (before is '-' or '.' or ',' or '(' or ':' && IsWord(At(query, candidate.Start - 2)) && (before != ':' || char.IsAsciiDigit(At(query, candidate.Start - 2))))
            || (IsWord(after) && !extension) || after is '*' or '=' or '/' or '%' or '$' or '€' or '£' or '^' or '+'
            || (after is '.' or ',' or ':' or '-' && IsWord(At(query, candidate.End + 1)));
    }

    private static bool HasPhoneShape(PhoneCandidate candidate)
    {
        var shape = candidate.Shape;
        var groups = candidate.Groups;
        if (groups.Count == 1)
        {
            return candidate.Digits.Length >= 8;
        }

        return !(Date().IsMatch(shape) || SocialSecurity().IsMatch(shape) || Decimal().IsMatch(shape))
            && groups.Count <= 7
            && (candidate.Digits.Length > FewestDigits || groups.Count == 2);
    }

    // "x 63888", "ext. 12"
    private static int ExtensionEnd(string query, int end)
    {
        var match = Extension().Match(query, end, Math.Min(20, query.Length - end));
        return match.Success && !IsWord(At(query, match.Index + match.Length)) ? match.Index + match.Length : end;
    }

    [GeneratedRegex(@"^(?:[0-3]?\d([-/.])[01]?\d\1(?:19|20)\d\d|(?:19|20)\d\d([-/.])[01]?\d\2[0-3]?\d|[01]?\d([-/.])[0-3]?\d\3(?:19|20)\d\d|(?:19|20)\d\d-(?:19|20)\d\d)$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{3}-\d{2}-\d{4}$")]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(@"^\d+\.\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^\d+/\d{1,4}$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\G\s?(?:x|ext\.?|extension)\s?\d{1,6}", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b(?:account|card|conta|cart[aã]o|cuenta|tarjeta|compte|carte|konto|kontonummer|karte|kartennummer|carta|rekening|kaart)\s{0,2}(?:(?:number|n[uú]mero|numero|nummer)\s{0,2})?(?:(?:is|est|es|é|ist|è)\s?)?[:#]?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherNumber();
}
