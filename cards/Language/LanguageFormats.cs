using System.Globalization;

namespace EthicalBot.Cards.Language;

/// <summary>How dates, times and numbers are written in one language; the patterns are texts with keys of their own.</summary>
internal sealed class LanguageFormats
{
    /// <summary>Further away than this, a date needs its year.</summary>
    private const int NearDays = 180;

    private readonly TextCatalogue _texts;
    private readonly string _language;
    private readonly TimeZoneInfo _zone;
    private readonly TimeProvider _time;

    public LanguageFormats(TextCatalogue texts, string language, TimeZoneInfo zone, TimeProvider time)
    {
        (_texts, _language, _zone, _time) = (texts, language, zone, time);
        Culture = CultureInfo.GetCultureInfo(Fixed("Language.Culture"), predefinedOnly: true);
    }

    public CultureInfo Culture { get; }

    /// <summary>The value in words; nothing when it cannot be written in this format.</summary>
    public string? TryWrite(object value, string format) => (value, format) switch
    {
        (string text, "") => text,
        (int or long, "") => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString("N0", Culture),
        (double or decimal, "") => string.Format(Culture, "{0:#,0.##}", value),
        (double share, ValueFormat.Percent) => Percent(share),
        (DayOfWeek day, ValueFormat.Weekday) => Culture.DateTimeFormat.GetDayName(day),
        (TimeOnly time, ValueFormat.Time) => Time(time),
        (DateOnly date, ValueFormat.Date) => Date(date, "Language.Date"),
        (DateOnly date, ValueFormat.Day) => NearDate(date, "Language.Day"),
        (DateTimeOffset moment, _) => Write(TimeZoneInfo.ConvertTime(moment, _zone), format),
        _ => null,
    };

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _zone).DateTime);

    private string? Write(DateTimeOffset local, string format)
    {
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return format switch
        {
            ValueFormat.Time => Time(time),
            ValueFormat.Date => Date(date, "Language.Date"),
            ValueFormat.Day => NearDate(date, "Language.Day"),
            ValueFormat.DateTime => Joined("Language.DateTime", date, time),
            ValueFormat.Moment => date == Today ? Pattern("Language.Moment.Today", ("time", Time(time))) : Joined("Language.Moment.Other", date, time),
            _ => null,
        };
    }

    private string Joined(string key, DateOnly date, TimeOnly time) =>
        Pattern(key, ("date", NearDate(date, "Language.ShortDate")), ("time", Time(time)));

    private string Time(TimeOnly time) => time.ToString(Fixed("Language.Time"), Culture);

    private string Percent(double share) => (share * 100).ToString("0.#", Culture) + Fixed("Language.PercentSign");

    private string NearDate(DateOnly date, string near) =>
        Math.Abs(date.DayNumber - Today.DayNumber) <= NearDays ? Date(date, near) : Date(date, "Language.Date");

    // A pattern may have plural forms, chosen by the day: French writes "1er novembre" and "2 novembre".
    private string Date(DateOnly date, string key)
    {
        var form = _texts.Find(key, _language).FormFor(date.Day);
        return date.ToString(string.Concat(form.Parts.Select(part => part.Text)), Culture);
    }

    private string Fixed(string key) => string.Concat(_texts.Find(key, _language).FormFor(0).Parts.Select(part => part.Text));

    private string Pattern(string key, params (string Name, string Value)[] values) => string.Concat(
        _texts.Find(key, _language).FormFor(0).Parts.Select(part =>
            part.IsPlaceholder ? Array.Find(values, value => value.Name == part.Text).Value : part.Text));
}
