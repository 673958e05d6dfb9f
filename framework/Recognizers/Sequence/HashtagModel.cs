namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes hashtags ("#topic").</summary>
public class HashtagModel : TagModel
{
    internal HashtagModel()
        : base('#')
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "hashtag";

    private protected override bool IsTag(string query, int start, int end)
    {
        var before = At(query, start - 1);
        return !IsWord(before) && before is not ('#' or '/' or '&') && query.AsSpan(start, end - start).ContainsAnyInRange('A', '\uFFFF');
    }
}
