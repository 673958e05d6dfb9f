using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes numbers with one kind of unit in one language.</summary>
public abstract class AbstractNumberWithUnitModel : IModel
{
    private readonly NumberLexicon _numbers;
    private readonly UnitLexicon _units;

    private protected AbstractNumberWithUnitModel(string family, string language, bool hasLanguages)
    {
        ModelTypeName = family;
        _numbers = NumberLexicon.For(language);
        _units = UnitLexicon.For(family, hasLanguages ? language : null);
    }

    /// <inheritdoc/>
    public string ModelTypeName { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Find(new QuantityReader(query, _numbers, _units)).Select(found => Result(query, found))];
    }

    private protected abstract IEnumerable<FoundQuantity> Find(QuantityReader reader);

    private ModelResult Result(string query, FoundQuantity found)
    {
        (string, object?) unit = ("unit", found.Unit.Name);
        (string, object?) value = ("value", found.Value?.ToString("G15", _numbers.Numbers));
        return new()
        {
            Text = query[found.Start..found.End].ToLowerInvariant(),
            Start = found.Start,
            End = found.End - 1,
            TypeName = ModelTypeName,
            Values = found.Unit.Code is { } code ? [unit, value, ("isoCurrency", code)] : [unit, value],
        };
    }
}
