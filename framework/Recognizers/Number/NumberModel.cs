namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes cardinal numbers, decimals, fractions and powers.</summary>
public class NumberModel : AbstractNumberModel
{
    internal NumberModel(string language)
        : base(language)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "number";

    private protected override IEnumerable<ModelResult> Find(string query) =>
        new NumberReader(NumberTokenizer.Tokenize(query, Lexicon), Lexicon).ReadAll(forAmounts: false)
            .Select(number => Result(query, number.Start, number.End, ("subtype", number.Form), ("value", Write(number.Value))));
}
