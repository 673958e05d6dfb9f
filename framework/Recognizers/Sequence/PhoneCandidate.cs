namespace Microsoft.Recognizers.Text.Sequence;

// Groups of digits with the signs that telephone numbers have between them: "+44 (0)113 496-0009".
internal sealed record PhoneCandidate(int Start, int End, string Shape, List<string> Groups)
{
    private const int LongestGap = 3;

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
        var end = index;
        while (true)
        {
            var stop = index;
            while (IsDigit(text, stop))
            {
                stop++;
            }

            groups.Add(text[index..stop]);
            end = open == 0 ? stop : end;
            if (Gap(text, stop, ref open, ref end) is not { } next)
            {
                break;
            }

            index = next;
        }

        // Digits in brackets belong to the number when others follow: "(5550100)" and "555-0100 (2019)" are numbers beside brackets.
        if (open > 0)
        {
            groups.RemoveAt(groups.Count - 1);
        }

        return groups.Count == 0 ? null : new(start, end, text[start..end], groups);
    }

    // Returns where the next digits start when only the signs of a telephone number stand before them.
    private static int? Gap(string text, int stop, ref int open, ref int end)
    {
        var index = stop;
        var spaces = 0;
        var dashes = 0;
        var closed = stop;
        var depth = open;
        for (; index - stop <= LongestGap && index < text.Length && !IsDigit(text, index); index++)
        {
            switch (text[index])
            {
                case ' ' or '\u00A0' when spaces++ < 1 || text[index - 1] is '(' or '-' or '/' || text[index - 2] == ')' || text[index - 1] == ')':
                    break;
                case '-' or '.' or '/' or '–' when dashes++ == 0:
                    break;
                case '(' when depth++ == 0:
                    break;
                case ')' when depth-- == 1:
                    closed = index + 1;
                    break;
                default:
                    return null;
            }
        }

        if (!IsDigit(text, index) || index == stop || (depth > 0 && !Closes(text, index)))
        {
            return null;
        }

        end = open > 0 ? closed : end;
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

    private static int SkipSpace(string text, int index) => index < text.Length && text[index] == ' ' ? index + 1 : index;

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);
}
