using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Writes what was read as the values of a result.
internal static class Resolution
{
    private const string NotResolved = "not resolved";

    public static string TypeOf(Reading reading) => reading.Kind.ToString().ToLowerInvariant();

    public static SortedDictionary<string, object> Of(Reading reading)
    {
        var values = new List<Dictionary<string, string>>();
        for (var each = reading; each is not null; each = each.Later)
        {
            Add(values, each, each.PastTimex ?? each.Timex, each.Past);
            if (each.Past != each.Future)
            {
                Add(values, each, each.Timex, each.Future);
            }
        }

        return new SortedDictionary<string, object> { ["values"] = values };
    }

    private static void Add(List<Dictionary<string, string>> values, Reading reading, string timex, Interval? when)
    {
        var value = new Dictionary<string, string> { ["timex"] = timex };
        if (reading.Mod is not null)
        {
            value["Mod"] = reading.Mod;
        }

        // What is about a time is a range without ends.
        value["type"] = TypeOf(reading) + (reading is { Mod: "approx", Kind: Kind.Date or Kind.Time or Kind.DateTime } ? "range" : string.Empty);
        if (reading.Source is not null)
        {
            value["sourceEntity"] = reading.Source;
        }

        if (reading.List is not null)
        {
            value["list"] = reading.List;
        }

        if (reading.Kind == Kind.Duration)
        {
            value["value"] = reading.Seconds.ToString("0.########", CultureInfo.InvariantCulture);
        }
        else if (when is not { } known)
        {
            value["value"] = NotResolved;
        }
        else if (reading.Kind is Kind.Date or Kind.Time or Kind.DateTime)
        {
            value["value"] = Written(reading.Kind, known.From);
        }
        else
        {
            AddRange(value, reading, known);
        }

        values.Add(value);
    }

    // Before and after leave one end open.
    private static void AddRange(Dictionary<string, string> value, Reading reading, Interval when)
    {
        var mod = reading.Mod ?? string.Empty;
        if (mod.StartsWith("before", StringComparison.Ordinal))
        {
            value["end"] = Written(reading.Kind, mod.EndsWith("-end", StringComparison.Ordinal) ? when.To : when.From);
        }
        else if (mod.StartsWith("until", StringComparison.Ordinal))
        {
            value["end"] = Written(reading.Kind, when.To);
        }
        else if (mod.StartsWith("after", StringComparison.Ordinal))
        {
            value["start"] = Written(reading.Kind, mod.EndsWith("-start", StringComparison.Ordinal) ? when.From : when.To);
        }
        else if (mod.StartsWith("since", StringComparison.Ordinal))
        {
            value["start"] = Written(reading.Kind, when.From);
        }
        else
        {
            value["start"] = Written(reading.Kind, when.From);
            value["end"] = Written(reading.Kind, when.To);
        }
    }

    private static string Written(Kind kind, DateObject moment) => moment.ToString(
        kind switch
        {
            Kind.Date or Kind.DateRange => "yyyy-MM-dd",
            Kind.Time or Kind.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);
}
