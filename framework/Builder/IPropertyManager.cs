namespace Microsoft.Bot.Builder;

/// <summary>Makes properties of a state.</summary>
public interface IPropertyManager
{
    /// <summary>Makes a property.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
