namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes e-mail addresses.</summary>
public class EmailModel : AbstractSequenceModel
{
    private const int LongestName = 64;

    internal EmailModel()
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "email";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        var after = 0;
        for (var at = query.IndexOf('@'); at >= 0; at = query.IndexOf('@', at + 1))
        {
            var start = Start(query, at, after);
            var end = End(query, at + 1);
            if (start < at && end > at)
            {
                yield return Result(query, start, end);
                after = end;
            }
        }
    }

    private static int Start(string query, int at, int after)
    {
        var start = at;
        while (start > after && at - start < LongestName && IsNamePart(query[start - 1]))
        {
            start--;
        }

        while (start < at && query[start] is '.' or '-' or '\'')
        {
            start++;
        }

        return at > start && query[at - 1] == '.' ? at : start;
    }

    // The longest host whose last label is at least two letters.
    private static int End(string query, int start)
    {
        var end = Skip(query, start, character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-');
        if (At(query, end) is '_' or '@')
        {
            return -1;
        }

        while (end > start)
        {
            var dot = query.LastIndexOf('.', end - 1, end - start);
            if (dot <= start)
            {
                return -1;
            }

            var letters = Skip(query, dot + 1, char.IsAsciiLetter);
            if (letters == end && end - dot > 2 && query[start] != '-' && query[dot - 1] is not ('.' or '-'))
            {
                return end;
            }

            end = dot;
        }

        return -1;
    }

    private static bool IsNamePart(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '+' or '-' or '%' or '\'' or '&' or '!' or '$' or '*' or '=' or '^' or '~' or '{' or '}' or '|';
}
