namespace EthicalBot.Dialogs.Risk;

/// <summary>When a person approves what the bot has prepared.</summary>
public enum ApprovalNeed
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Above the amount of the shop's policy.</summary>
    AboveAmount,

    /// <summary>Only whether the amount is right; whether it is done is the customer's right.</summary>
    AmountOnly,

    /// <summary>Always.</summary>
    Always,
}
