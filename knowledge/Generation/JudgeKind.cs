namespace EthicalBot.Knowledge.Generation;

/// <summary>The kinds of judge.</summary>
public enum JudgeKind
{
    /// <summary>Nobody: the exact quotation or a person.</summary>
    None,

    /// <summary>The model that writes.</summary>
    Model,

    /// <summary>Groundedness detection of Azure AI Content Safety.</summary>
    ContentSafety,
}
