using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Privacy;

/// <summary>Settings <c>Privacy:*</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Privacy";

    /// <summary>The file of the master key, made at the first start. Whoever has it and the store can read everything: keep them apart in backups.</summary>
    [Required]
    public string KeyFile { get; set; } = "data/master.key";

    /// <summary>The folder of the audit log's signed checkpoints: best on another disk or machine than the store, where lines can be appended and not changed. Without one, <c>audit-checkpoints</c> beside the master key.</summary>
    public string? AuditCheckpoints { get; set; }

    /// <summary>Whose installation it is: tokens of two tenants cannot be linked, even under one master key.</summary>
    [Required]
    public string Tenant { get; set; } = "default";
}
