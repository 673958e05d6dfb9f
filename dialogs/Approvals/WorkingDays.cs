namespace EthicalBot.Dialogs.Approvals;

/// <summary>Counts in days on which people work: Monday to Friday; holidays are not known.</summary>
public static class WorkingDays
{
    /// <summary>The same time of day so many working days later, on the clock of a time zone.</summary>
    public static DateTimeOffset After(DateTimeOffset at, int days, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        while (days > 0)
        {
            local = local.AddDays(1);
            if (local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                days--;
        }

        // In the hour that a clock change takes away there is no such time; the next one is meant.
        while (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
