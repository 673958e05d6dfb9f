using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Settings <c>Notices:*</c>: when the bot looks, and when it writes first.</summary>
public sealed class NoticeOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Notices";

    /// <summary>When nobody is written to first, such as <c>21:00-08:00</c>, in the time zone of <c>Company:TimeZone</c>.</summary>
    public string QuietHours { get; set; } = "21:00-08:00";

    /// <summary>How often an order is looked at, in minutes: 1 to 1440.</summary>
    [Range(1, 1440, ErrorMessage = "Notices:LookMinutes must be between 1 and 1440.")]
    public int LookMinutes { get; set; } = 15;
}
