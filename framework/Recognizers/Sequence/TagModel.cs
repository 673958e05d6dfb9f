namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes words with a sign before them.</summary>
public abstract class TagModel : AbstractSequenceModel
{
    private readonly char _sign;

    private protected TagModel(char sign) => _sign = sign;

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        for (var start = query.IndexOf(_sign); start >= 0;)
        {
            var end = Skip(query, start + 1, IsWord);
            if (end > start + 1 && IsTag(query, start, end))
            {
                yield return Result(query, start, end);
            }

            start = end < query.Length ? query.IndexOf(_sign, end) : -1;
        }
    }

    private protected abstract bool IsTag(string query, int start, int end);
}
