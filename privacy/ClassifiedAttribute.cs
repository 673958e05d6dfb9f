namespace EthicalBot.Privacy;

/// <summary>Says which class of data a property or field holds; on a type, which one all its strings hold that say nothing of their own.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class)]
public sealed class ClassifiedAttribute(DataClass dataClass) : Attribute
{
    /// <summary>What the member holds.</summary>
    public DataClass DataClass { get; } = dataClass;
}
