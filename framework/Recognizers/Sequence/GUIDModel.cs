namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes GUIDs, plain or in one of the usual wrappings.</summary>
public class GUIDModel : AbstractSequenceModel
{
    private static readonly (string Before, string After)[] Wrappings =
        [("{", "}"), ("(", ")"), ("%7B", "%7D"), ("X'", "'"), ("urn:uuid:", string.Empty)];

    internal GUIDModel()
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "guid";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        for (var index = 0; index < query.Length;)
        {
            if (!char.IsAsciiHexDigit(query[index]) || (index > 0 && IsWord(query[index - 1]) && !IsEscapedBrace(query, index)))
            {
                index++;
                continue;
            }

            // The hexadecimal digits of "%7B" belong to the wrapping.
            index = IsEscapedBrace(query, index + 2) ? index + 2 : index;
            var end = End(query, index);
            if (end > 0 && (!IsWord(At(query, end)) || string.CompareOrdinal(query, end, "%7", 0, 2) == 0))
            {
                yield return Wrapped(query, index, end);
                index = end;
            }
            else
            {
                index = Skip(query, index, char.IsAsciiHexDigit);
            }
        }
    }

    private static bool IsEscapedBrace(string query, int index) =>
        index >= 3 && string.Compare(query, index - 3, "%7B", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    // 32 digits, or 8-4-4-4-12.
    private static int End(string query, int start)
    {
        var end = Skip(query, start, char.IsAsciiHexDigit);
        if (end - start == 32)
        {
            return end;
        }

        if (end - start != 8)
        {
            return -1;
        }

        foreach (var length in (ReadOnlySpan<int>)[4, 4, 4, 12])
        {
            if (At(query, end) != '-' || Skip(query, end + 1, char.IsAsciiHexDigit) != end + 1 + length)
            {
                return -1;
            }

            end += length + 1;
        }

        return end;
    }

    private ModelResult Wrapped(string query, int start, int end)
    {
        // In tenths: hyphens and a wrapping make it likelier.
        var (from, to, score) = (start, end, query[start + 8] == '-' ? 9 : 8);
        foreach (var (before, after) in Wrappings)
        {
            if (start >= before.Length
                && string.Compare(query, start - before.Length, before, 0, before.Length, StringComparison.OrdinalIgnoreCase) == 0
                && string.Compare(query, end, after, 0, after.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                (from, to, score) = (start - before.Length, end + after.Length, score + 1);
            }
        }

        var result = Result(query, from, to);
        result.Resolution["score"] = score == 10 ? "1" : $"0.{score}";
        return result;
    }
}
