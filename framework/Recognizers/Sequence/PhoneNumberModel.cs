using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes telephone numbers; the score from 0 to 1 tells how much a number looks like one.</summary>
public partial class PhoneNumberModel : AbstractSequenceModel
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int MostWithCountry = 18;
    private const int MostGroups = 7;
    private const int LongestLabel = 32;
    private const string Operators = "*=/+%$€£^";

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
                index = candidate.Next;
            }
        }
    }

    private static bool IsPhone(string query, PhoneCandidate candidate) =>
        candidate.Digits.Length >= FewestDigits && candidate.Digits.Length <= (candidate.HasCountryCode ? MostWithCountry : MostDigits)
        && !IsGlued(query, candidate)
        && HasPhoneShape(candidate)
        && !OtherNumber().IsMatch(query[Math.Max(0, candidate.Start - LongestLabel)..candidate.Start]);

    // "52*17-220418865", "20000-2=19998", "55501234s", "12.50%"
    private static bool IsGlued(string query, PhoneCandidate candidate)
    {
        var (before, beforeThat) = (At(query, candidate.Start - 1), At(query, candidate.Start - 2));
        var isGluedBefore = before switch
        {
            '-' or ',' => IsWord(beforeThat),
            '.' or ':' or '(' => char.IsAsciiDigit(beforeThat),
            _ => Operators.Contains(before) || char.IsDigit(before) || (IsWord(before) && candidate.Shape[0] is not ('+' or '(')),
        };

        if (isGluedBefore || ExtensionEnd(query, candidate.End) > candidate.End)
        {
            return isGluedBefore;
        }

        var (after, afterThat) = (At(query, candidate.End), At(query, candidate.End + 1));
        return after switch
        {
            '-' => IsWord(afterThat),
            '.' or ',' or ':' => char.IsAsciiDigit(afterThat),
            _ => Operators.Contains(after) || after == '@' || IsWord(after),
        };
    }

    private static bool HasPhoneShape(PhoneCandidate candidate)
    {
        var groups = candidate.Groups;
        return groups.Count == 1
            || (groups.Count <= MostGroups
                && (candidate.Digits.Length > FewestDigits || groups.Count == 2)
                && !OtherShape().IsMatch(candidate.Shape.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    // "x 250", "ext. 12"
    private static int ExtensionEnd(string query, int end)
    {
        var match = Extension().Match(query, end, Math.Min(20, query.Length - end));
        return match.Success && !IsWord(At(query, match.Index + match.Length)) ? match.Index + match.Length : end;
    }

    // Dates and years, social security numbers, decimals and addresses of machines, signs of several kinds, pairs after "+45-".
    [GeneratedRegex(
        @"^(?:[0-3]?\d([-/.])[0-3]?\d\1(?:19|20)\d\d|(?:19|20)\d\d([-/.])[0-3]?\d\2[0-3]?\d|(?:19|20)\d\d-(?:19|20)\d\d"
        + @"|\d{3}-\d{2}-\d{4}"
        + @"|\+?\d+\.\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\d+/\d{1,4}"
        + @"|\d+\.\d+[^-/]*[-/].*|\d{1,2}/\d+-.*|.*\.\d\..*"
        + @"|\+\d{1,3}(?:-\d\d)+)$")]
    private static partial Regex OtherShape();

    [GeneratedRegex(@"\G\s?(?:x|ext\.?|extension)\s?\d{1,6}", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(
        @"\b(?:account|card|conta|cart[aã]o|cuenta|tarjeta|compte|carte|konto|kontonummer|karte|kartennummer|carta|rekening|kaart)"
        + @"(?:\s{1,2}(?:number|n[uú]mero|numero|nummer|no|nr))?\.?(?:\s{1,2}(?:is|est|es|é|ist|è))?\s?[:#]?\s?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherNumber();
}
