namespace EthicalBot.Privacy.Register;

/// <summary>Whether data leaves the European Economic Area with a processor.</summary>
public enum Transfer
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>That depends on the region or address which the operator chose; the operator's contract says.</summary>
    ByRegion,

    /// <summary>It may.</summary>
    Outside,
}
