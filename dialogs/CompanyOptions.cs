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

    /// <summary>By how many days an order may be later than promised before a person is offered at once; 0 to 60.</summary>
    [Range(0, 60, ErrorMessage = "Company:LateAfterDays must be a number of days from 0 to 60.")]
    public int LateAfterDays { get; set; } = 3;

    /// <summary>Within how many working days a complaint is answered; 1 to 60.</summary>
    [Range(1, 60, ErrorMessage = "Company:ComplaintWorkingDays must be a number of days from 1 to 60.")]
    public int ComplaintWorkingDays { get; set; } = 15;

    /// <summary>The shop's withdrawal function, an https address; absent, none is linked.</summary>
    public Uri? WithdrawalUrl { get; set; }

    /// <summary>For how many years the guarantee of the law holds where <see cref="GuaranteeYearsIn"/> names no country; 1 to 10.</summary>
    [Range(1, 10, ErrorMessage = "Company:GuaranteeYears must be a number of years from 1 to 10.")]
    public int GuaranteeYears { get; set; } = 2;

    /// <summary>The years by country, such as <c>ES</c> to 3.</summary>
    public Dictionary<string, int> GuaranteeYearsIn { get; } = new(StringComparer.OrdinalIgnoreCase) { ["ES"] = 3, ["PT"] = 3 };

    /// <summary>The consumer mediator.</summary>
    public MediatorOptions Mediator { get; set; } = new();
}
