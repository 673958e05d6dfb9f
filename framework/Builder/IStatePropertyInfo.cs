namespace Microsoft.Bot.Builder;

/// <summary>Describes a property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Gets the name of the property.</summary>
    string Name { get; }
}
