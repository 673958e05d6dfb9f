using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Handoff.Presence;

/// <summary>Settings <c>Desk:*</c>: when people of the company are there.</summary>
public sealed class DeskOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Desk";

    /// <summary>Opening hours, each entry such as <c>Mon-Fri 09:00-18:00</c>; empty means that no hours are promised.</summary>
    public IList<string> OpeningHours { get; } = [];

    /// <summary>The company's time zone, an IANA name.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";
}
