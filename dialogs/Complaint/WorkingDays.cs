namespace EthicalBot.Dialogs.Complaint;

/// <summary>Counts days on which people work: Saturdays and Sundays are left out, public holidays differ by country and are not.</summary>
public static class WorkingDays
{
    /// <summary>The day that is so many working days after another.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return day;
    }
}
