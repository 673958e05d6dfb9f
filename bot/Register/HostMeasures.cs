using EthicalBot.Privacy.Register;

namespace EthicalBot.Bot.Register;

/// <summary>What protects data in this installation (GDPR art. 30(1)(g)): what the program does itself; what the operator does is theirs to add.</summary>
internal static class HostMeasures
{
    /// <summary>Each of them, as it is with or without a key vault.</summary>
    public static IReadOnlyList<SecurityMeasure> All(bool hasKeyVault) =>
    [
        new("redaction", IsActive: true, ["Redactor"]),
        new("pseudonyms", IsActive: true, ["PseudonymVault"]),
        new("person_keys", IsActive: true, ["SubjectVault"]),
        new("key_file", !hasKeyVault, ["KeyFile"]),
        new("key_vault", hasKeyVault, ["KeyVaultKey"]),
        new("deletion", IsActive: true, ["RetentionSweeper"]),
        new("roles", IsActive: true, ["DeskPolicies", "CaseRights"]),
        new("reveals", IsActive: true, ["CaseLooks"]),
        new("passwords", IsActive: true, ["AgentPasswords", "SignInCheck"]),
        new("guessing", IsActive: true, ["AttemptStore"]),
        new("audit_log", IsActive: true, ["AuditChain", "AuditSigner"]),
    ];
}
