namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes ordinals ("third") and places told from another ("next", "last but one").</summary>
public class OrdinalModel : AbstractNumberModel
{
    internal OrdinalModel(string language)
        : base(language)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "ordinal";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        foreach (var ordinal in OrdinalReader.Read(NumberTokenizer.Tokenize(query, Lexicon)))
        {
            var (relativeTo, offset) = ordinal.Relative is { } place
                ? (place[..^2], place[^2] == '+' ? place[^1..] : place[^2..])
                : ("start", Write(ordinal.Value));

            var result = Result(
                query, ordinal.Start, ordinal.End, ("offset", offset), ("relativeTo", relativeTo), ("value", ordinal.Relative ?? offset));
            result.TypeName = ordinal.Relative is null ? ModelTypeName : "ordinal.relative";
            yield return result;
        }
    }
}
