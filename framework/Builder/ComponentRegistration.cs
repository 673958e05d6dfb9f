using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>A component that announces itself to the process, once for each type.</summary>
public class ComponentRegistration
{
    private static readonly ConcurrentDictionary<Type, ComponentRegistration> _components = new();

    /// <summary>Gets the components that were added.</summary>
    public static IEnumerable<ComponentRegistration> Components => _components.Values;

    /// <summary>Adds a component, in place of an earlier one of the same type.</summary>
    public static void Add(ComponentRegistration componentRegistration) =>
        _components[componentRegistration.GetType()] = componentRegistration;
}
