namespace EthicalBot.Knowledge.Generation;

/// <summary>Settings <c>Generation:Judge:*</c>: who is asked where the check of an answer cannot tell.</summary>
public sealed class JudgeOptions
{
    /// <summary>The kind of judge.</summary>
    public JudgeKind Kind { get; set; }

    /// <summary>The root of the Azure AI Content Safety resource, https; needed for that kind, unused for others.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Its key; absent, it is entered as this app's identity in Microsoft Entra.</summary>
    public string? Key { get; set; }

    /// <summary>How long one sentence may take: 100 milliseconds to 10 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(3);
}
