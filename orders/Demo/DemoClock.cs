namespace EthicalBot.Orders.Demo;

/// <summary>Dates counted back and forward from the moment at which the demo shop is made, in the days of Paris, where it lies.</summary>
internal sealed class DemoClock(DateTimeOffset now)
{
    private static readonly TimeZoneInfo s_paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly DateTimeOffset _minute = new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);

    public DateTimeOffset MinutesAgo(int minutes) => _minute.AddMinutes(-minutes);

    /// <summary>A time of day in Coordinated Universal Time, at least one day ago so that it is never in the future.</summary>
    public DateTimeOffset DaysAgo(int days, int hour, int minute) =>
        new DateTimeOffset(_minute.UtcDateTime.Date, TimeSpan.Zero).AddDays(-days).AddHours(hour).AddMinutes(minute);

    public DateOnly InDays(int days) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_minute, s_paris).DateTime).AddDays(days);
}
