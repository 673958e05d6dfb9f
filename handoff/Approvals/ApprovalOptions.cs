using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Handoff.Approvals;

/// <summary>Settings <c>Approvals:*</c>: what a person's approval takes.</summary>
public sealed class ApprovalOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Approvals";

    /// <summary>Working days within which somebody decides: 1 to 15.</summary>
    [Range(1, 15)]
    public int AnswerWorkingDays { get; set; } = 2;

    /// <summary>The amount above which two people must accept; absent, one is enough.</summary>
    [Range(typeof(decimal), "0", "1000000")]
    public decimal? TwoAbove { get; set; }

    /// <summary>The currency of that amount; what is in another one needs two, for it cannot be compared.</summary>
    [RegularExpression("^[A-Z]{3}$", ErrorMessage = "Approvals:TwoAboveCurrency must be a currency such as EUR.")]
    public string TwoAboveCurrency { get; set; } = "EUR";

    /// <summary>The policy's reasons for sending something back that stand for the guarantee of the law.</summary>
    public string[] GuaranteeReasons { get; set; } = [];

    /// <summary>The last days of a window that count as near its end: 0 to 30.</summary>
    [Range(0, 30)]
    public int NearEndDays { get; set; } = 3;

    /// <summary>Days within which something was done lately: 1 to 90.</summary>
    [Range(1, 90)]
    public int LatelyDays { get; set; } = 7;

    /// <summary>Returns within a year from which on there were many: 1 to 100.</summary>
    [Range(1, 100)]
    public int ManyReturns { get; set; } = 3;

    /// <summary>How many times the customer's usual order an amount is from which on it is unusual: 1 to 100.</summary>
    [Range(1, 100)]
    public decimal UnusualTimes { get; set; } = 2;

    /// <summary>Whether so much money needs two people.</summary>
    public bool NeedsTwo(decimal? amount, string? currency) => TwoAbove is { } most && amount is { } moved && (currency != TwoAboveCurrency || moved > most);

    /// <summary>Whether the reason stands for the guarantee of the law.</summary>
    public bool IsGuarantee(string? reason) => reason is not null && (GuaranteeReasons.Length > 0 ? GuaranteeReasons : ["damaged", "notAsDescribed"]).Contains(reason, StringComparer.Ordinal);
}
