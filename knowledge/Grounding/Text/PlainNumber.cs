namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>Writes a number the same way whatever the country: "1.000,50", "1,000.5" and "1 000,50" are 1000.5.</summary>
internal static class PlainNumber
{
    /// <summary>Of digits and separators.</summary>
    public static string Of(string digits)
    {
        // "192.168.1.1" is no number that could be written otherwise.
        if (digits.Count(letter => !char.IsDigit(letter)) > 1 && !IsGrouped(digits)) return digits;
        Span<char> plain = stackalloc char[digits.Length];
        var (length, point) = (0, DecimalPoint(digits));
        for (var at = 0; at < digits.Length; at++)
        {
            if (char.IsDigit(digits[at])) plain[length++] = (char)('0' + (int)char.GetNumericValue(digits[at]));
            else if (at == point) plain[length++] = '.';
        }

        var number = plain[..length];
        if (number.IndexOf('.') >= 0) number = number.TrimEnd('0').TrimEnd('.');
        var trimmed = number.TrimStart('0');
        return trimmed.IsEmpty || trimmed[0] == '.' ? $"0{trimmed}" : trimmed.ToString();
    }

    // Every group but the first and what follows the decimal point has three digits.
    private static bool IsGrouped(string digits)
    {
        var (group, groups) = (0, 0);
        var last = digits.AsSpan().LastIndexOfAny('.', ',');
        for (var at = 0; at < digits.Length; at++)
        {
            if (char.IsDigit(digits[at]))
            {
                group++;
                continue;
            }

            if (groups > 0 && group != 3) return false;
            (group, groups) = (0, groups + 1);
        }

        return group == 3 || (last >= 0 && !digits.AsSpan(0, last).Contains(digits[last]));
    }

    // The last separator is the decimal point, unless it stands before three digits and no other kind of separator stands before it.
    private static int DecimalPoint(string digits)
    {
        var last = digits.AsSpan().LastIndexOfAny('.', ',');
        if (last < 0) return -1;
        var first = digits.AsSpan().IndexOfAny('.', ',');
        if (first != last && digits.AsSpan(0, last).Contains(digits[last])) return -1;
        return digits.Length - last - 1 == 3 && first == last && last <= 3 && digits[0] != '0' ? -1 : last;
    }
}
