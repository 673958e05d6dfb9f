using EthicalBot.Dialogs.Approvals;

namespace EthicalBot.Tests.Approvals;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-11-16T10:00:00Z", 2, "2026-11-18T10:00:00Z")] // Monday
    [InlineData("2026-11-20T10:00:00Z", 1, "2026-11-23T10:00:00Z")] // Friday
    [InlineData("2026-11-21T10:00:00Z", 2, "2026-11-24T10:00:00Z")] // Saturday
    [InlineData("2026-10-23T10:00:00Z", 1, "2026-10-26T11:00:00Z")] // the clocks go back on Sunday
    public void Nobody_works_on_Saturday_and_Sunday(string at, int days, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), WorkingDays.After(DateTimeOffset.Parse(at, null), days, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")));
}
