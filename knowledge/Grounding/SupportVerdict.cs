namespace EthicalBot.Knowledge.Grounding;

/// <summary>What the check says of an answer or of one of its sentences.</summary>
public enum SupportVerdict
{
    /// <summary>The sources say it.</summary>
    Supported,

    /// <summary>The check cannot tell: a judge, an exact quotation or a person.</summary>
    Grey,

    /// <summary>The sources do not say it.</summary>
    Unsupported,
}
