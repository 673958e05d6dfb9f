namespace EthicalBot.Privacy;

/// <summary>Says which class of data a property or field of a state type holds.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ClassifiedAttribute(DataClass dataClass) : Attribute
{
    /// <summary>What the member holds.</summary>
    public DataClass DataClass { get; } = dataClass;
}
