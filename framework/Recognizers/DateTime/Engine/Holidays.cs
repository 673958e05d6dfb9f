using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Holidays by number: mmdd is that day; 10100 ± n is n days from Easter; dmmwn with d from 2 is (d - 2) days
// behind the n-th weekday w of month mm (n = 5: the last); 40000 + n is n days from the Sunday before Advent.
internal static class Holidays
{
    public static DateObject In(int code, int year)
    {
        if (code < 10000)
        {
            return new DateObject(year, code / 100, code % 100);
        }

        if (code < 20000)
        {
            return Calendar.Easter(year).AddDays(code - 10100);
        }

        if (code is >= 40000 and < 40100)
        {
            var christmas = new DateObject(year, 12, 25);
            return christmas.AddDays(code - 40000 - 28 - Calendar.WeekdayOf(christmas));
        }

        var (month, weekday, nth) = (code / 100 % 100, code / 10 % 10, code % 10);
        var first = new DateObject(year, month, 1);
        var day = first.AddDays(((weekday - Calendar.WeekdayOf(first) + 7) % 7) + (7 * (nth - 1)));
        return (day.Month == month ? day : day.AddDays(-7)).AddDays((code / 10000) - 2);
    }

    public static string Timex(int code) => code switch
    {
        < 10000 => string.Create(CultureInfo.InvariantCulture, $"XXXX-{code / 100:D2}-{code % 100:D2}"),
        >= 20000 and < 30000 => string.Create(CultureInfo.InvariantCulture, $"XXXX-{code / 100 % 100:D2}-WXX-{code / 10 % 10}-{code % 10}"),
        _ => "XXXX",
    };
}
