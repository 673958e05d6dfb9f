namespace EthicalBot.Cards;

/// <summary>How times are told to customers.</summary>
public sealed class CardsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Company";

    /// <summary>The shop's time zone by its IANA name.</summary>
    public string TimeZone { get; set; } = "Europe/Paris";
}
