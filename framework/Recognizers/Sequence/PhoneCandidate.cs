namespace Microsoft.Recognizers.Text.Sequence;

// Groups of digits with the signs that telephone numbers have between them: "+44 (0)113 496-0009".
// Where it is none, the text is read on at Next.
internal sealed record PhoneCandidate(int Start, int End, int Next, string Shape, List<string> Groups)
{
    private const int LongestGap = 3;
    private const int Complete = 9;
    private const int MostInABracket = 3;

    public string Digits { get; } = string.Concat(Groups);

    public bool HasCountryCode => Shape.StartsWith('+') || Shape.StartsWith("(+", StringComparison.Ordinal)
        || Shape.StartsWith("00", StringComparison.Ordinal) || Shape.StartsWith("(00", StringComparison.Ordinal);

    // Reads the longest row of groups from an index; its brackets are paired.
    public static PhoneCandidate? Read(string text, int start)
    {
        var index = start;
        var open = 0;
        if (text[index] == '(')
        {
            open = 1;
            index = SkipSpace(text, index + 1);
        }

        if (index < text.Length && text[index] == '+')
        {
            index++;
            if (index < text.Length && text[index] == ' ')
            {
                index++;
            }
        }

        if (!IsDigit(text, index))
        {
            return null;
        }

        var groups = new List<string>();
        var (end, kept, digits) = (start, 0, 0);
        while (true)
        {
            var stop = index;
            while (IsDigit(text, stop))
            {
                stop++;
            }

            groups.Add(text[index..stop]);
            digits += stop - index;

            // The last group is no single digit, and none in brackets: "555-0100 (2019)", "(5550100)".
            if (open == 0 && (groups.Count == 1 || stop - index > 1))
            {
                (end, kept) = (stop, groups.Count);
            }

            if (Gap(text, stop, ref open) is { } next && !(digits >= Complete && IsSpacedDash(text, stop, next)))
            {
                index = next;
                continue;
            }

            // What stands in an opening bracket alone is read again without it.
            var resume = kept == 0 && groups.Count <= MostInABracket ? start + 1 : stop;
            return new(start, end, resume, text[start..end], groups[..kept]);
        }
    }

    // Returns where the next digits start when only the signs of a telephone number stand before them.
    private static int? Gap(string text, int stop, ref int open)
    {
        var index = stop;
        var spaces = 0;
        var dashes = 0;
        var depth = open;
        for (; index - stop <= LongestGap && index < text.Length && !IsDigit(text, index); index++)
        {
            switch (text[index])
            {
                case ' ' or '\u00A0' when spaces++ < 1 || text[index - 1] is '(' or '-' or '/' || text[index - 2] == ')' || text[index - 1] == ')':
                    break;
                case '-' or '/' or '–' when dashes++ == 0:
                case '.' when dashes++ == 0 && text[index - 1] != ' ' && index + 1 < text.Length && text[index + 1] != ' ':
                    break;
                case '(' when depth++ == 0:
                case ')' when depth-- == 1:
                    break;
                default:
                    return null;
            }
        }

        if (!IsDigit(text, index) || index == stop || (depth > 0 && !Closes(text, index)))
        {
            return null;
        }

        open = depth;
        return index;
    }

    // Whether the bracket is closed right after its digits.
    private static bool Closes(string text, int index)
    {
        var stop = index;
        while (stop - index < 6 && IsDigit(text, stop))
        {
            stop++;
        }

        stop = SkipSpace(text, stop);
        return stop < text.Length && text[stop] == ')';
    }

    // "555 010 0199 / 555 010 0198" are two numbers, "020 - 555 01 23" is one.
    private static bool IsSpacedDash(string text, int stop, int next) =>
        next - stop == LongestGap && text[stop] == ' ' && text[stop + 1] is '-' or '/' or '–';

    private static int SkipSpace(string text, int index) => index < text.Length && text[index] == ' ' ? index + 1 : index;

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);
}
