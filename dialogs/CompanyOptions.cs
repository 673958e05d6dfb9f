using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Dialogs;

/// <summary>Settings <c>Company:*</c>: for whom the bot speaks.</summary>
public sealed class CompanyOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Company";

    private const string NobodyNamed = "Not named yet (set Company:DataProtectionOfficer)";

    /// <summary>The company's name as customers know it.</summary>
    [Required, MaxLength(60)]
    public string Name { get; set; } = "Demo Shop";

    /// <summary>The assistant's name.</summary>
    [Required, MaxLength(40)]
    public string Assistant { get; set; } = "EthicalBot";

    /// <summary>Who answers in the company for what its AI does, with a way to be reached.</summary>
    [Required, MaxLength(200)]
    public string AiOfficer { get; set; } = "Not named yet (set Company:AiOfficer)";

    /// <summary>The data-protection officer, with a way to be reached.</summary>
    [Required, MaxLength(200)]
    public string DataProtectionOfficer { get; set; } = NobodyNamed;

    /// <summary>Whether somebody is named who answers for personal data.</summary>
    public bool NamesOfficer => DataProtectionOfficer != NobodyNamed;

    /// <summary>Where this installation is reached from outside, such as <c>https://chat.shop.example</c>; absent, links in cards are left out.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The trust page as customers reach it.</summary>
    public Uri? TrustPage => PublicUrl is { IsAbsoluteUri: true } ? new Uri(PublicUrl, "/trust") : null;

    /// <summary>The colour of buttons and links on light ground, as #rrggbb.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Company:Accent must be a colour such as #0b5cad.")]
    public string Accent { get; set; } = "#0b5cad";

    /// <summary>The colour of text on the accent, as #rrggbb.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Company:AccentText must be a colour such as #ffffff.")]
    public string AccentText { get; set; } = "#ffffff";
}
