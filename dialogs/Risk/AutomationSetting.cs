namespace EthicalBot.Dialogs.Risk;

/// <summary>Settings <c>Automations:NAME:*</c>.</summary>
public sealed class AutomationSetting
{
    /// <summary>The highest stage that it may have: shadow, suggest or automatic; absent, automatic.</summary>
    public string? Stage { get; set; }
}
