using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates and times of one language.</summary>
public class DateTimeModel
{
    internal DateTimeModel()
    {
    }

    /// <summary>Gets the name of what is recognized.</summary>
    public string ModelTypeName => "datetime";

    /// <summary>Recognizes dates and times against the present.</summary>
    public List<ModelResult> Parse(string query) => Parse(query, TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Recognizes dates and times against a moment.</summary>
    public List<ModelResult> Parse(string query, DateObject refTime)
    {
        _ = (ModelTypeName, query, refTime);
        return [];
    }
}
