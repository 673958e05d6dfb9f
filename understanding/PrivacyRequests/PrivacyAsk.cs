namespace EthicalBot.Understanding.PrivacyRequests;

/// <summary>What a customer asks about the data that is held of them.</summary>
public enum PrivacyAsk
{
    /// <summary>To be shown what there is to ask for.</summary>
    Menu,

    /// <summary>What is known of them.</summary>
    Know,

    /// <summary>To have it as files.</summary>
    Send,

    /// <summary>To have it corrected.</summary>
    Correct,

    /// <summary>To have it deleted.</summary>
    Delete,

    /// <summary>That no AI reads what they write.</summary>
    StopAi,

    /// <summary>That an AI may read it again.</summary>
    AllowAi,

    /// <summary>To see or end what they have agreed to.</summary>
    Withdraw,
}
