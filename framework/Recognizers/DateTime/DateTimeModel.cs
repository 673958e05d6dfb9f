using Microsoft.Recognizers.Text.DateTime.Engine;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates and times of one language.</summary>
public class DateTimeModel : IModel
{
    private readonly Lexicon _lexicon;

    internal DateTimeModel(Lexicon lexicon)
    {
        _lexicon = lexicon;
    }

    /// <summary>Gets the name of what is recognized.</summary>
    public string ModelTypeName => "datetime";

    /// <summary>Recognizes dates and times against the present.</summary>
    public List<ModelResult> Parse(string query) => Parse(query, TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Recognizes dates and times against a moment.</summary>
    public List<ModelResult> Parse(string query, DateObject refTime)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.ToLowerInvariant();
        return [.. new Reader(text, _lexicon, refTime).All().Select(found => new ModelResult
        {
            Text = text[found.Start..found.End],
            Start = found.Start,
            End = found.End - 1,
            TypeName = $"datetimeV2.{Engine.Resolution.TypeOf(found.Reading)}",
            Resolve = () => Engine.Resolution.Of(found.Reading),
        })];
    }
}
