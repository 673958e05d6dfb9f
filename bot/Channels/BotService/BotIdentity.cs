using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Who the bot is to Azure Bot Service, in the names that every Bot Framework bot's configuration has.</summary>
internal sealed class BotIdentity
{
    /// <summary>The app's id; absent: nobody but the Emulator on a developer's own machine can call.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>MultiTenant, SingleTenant or UserAssignedMSI.</summary>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    /// <summary>The app's secret; a managed identity has none.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The app's tenant.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Whether there is an identity to be called by.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>Says before the start what would fail at the first message.</summary>
    internal sealed class Check : IValidateOptions<BotIdentity>
    {
        private static readonly string[] Types = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];

        /// <inheritdoc/>
        public ValidateOptionsResult Validate(string? name, BotIdentity identity) =>
            FaultOf(identity) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

        private static string? FaultOf(BotIdentity identity)
        {
            if (!identity.IsSet)
                return string.IsNullOrWhiteSpace(identity.MicrosoftAppPassword) ? null : "MicrosoftAppPassword is set, and MicrosoftAppId is not: give both, or neither.";
            if (!Guid.TryParse(identity.MicrosoftAppId, out _))
                return $"MicrosoftAppId is '{identity.MicrosoftAppId}'; it is a GUID, the app's (client) id in Microsoft Entra.";
            if (!Types.Contains(identity.MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
                return $"MicrosoftAppType is '{identity.MicrosoftAppType}'; it is one of {string.Join(", ", Types)}.";
            var isManaged = identity.MicrosoftAppType.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
            if (!isManaged && string.IsNullOrWhiteSpace(identity.MicrosoftAppPassword))
                return $"MicrosoftAppPassword is missing: an app of the type {identity.MicrosoftAppType} needs its secret.";
            var isMulti = identity.MicrosoftAppType.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase);
            return !isMulti && string.IsNullOrWhiteSpace(identity.MicrosoftAppTenantId)
                ? $"MicrosoftAppTenantId is missing: an app of the type {identity.MicrosoftAppType} needs its tenant."
                : null;
        }
    }
}
