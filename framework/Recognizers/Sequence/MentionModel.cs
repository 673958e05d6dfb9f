namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes mentions of people ("@name").</summary>
public class MentionModel : TagModel
{
    internal MentionModel()
        : base('@')
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "mention";

    // "name@host.org" is an address.
    private protected override bool IsTag(string query, int start, int end) =>
        At(query, end) != '@' && At(query, start - 1) != '@'
        && !(At(query, end) is '.' or '-' && IsWord(At(query, end + 1)) && IsWord(At(query, start - 1)));
}
