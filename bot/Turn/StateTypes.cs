using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace EthicalBot.Bot.Turn;

/// <summary>The types that state may name: our own, the Bot Framework's, and plain collections. State is sealed, so this is the second lock.</summary>
internal sealed class StateTypes : DefaultSerializationBinder
{
    /// <inheritdoc/>
    public override Type BindToType(string? assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        return IsAllowed(type) ? type : throw new JsonSerializationException($"State names the type {type.FullName}, which it may not hold.");
    }

    private static bool IsAllowed(Type type) =>
        type.IsArray ? IsAllowed(type.GetElementType()!) // an array has one
        : (type.IsPrimitive || type == typeof(string) || type == typeof(object) || type.Namespace is "System.Collections.Generic" or "Newtonsoft.Json.Linq"
            || type.Namespace?.StartsWith("EthicalBot.", StringComparison.Ordinal) == true || type.Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true)
          && Array.TrueForAll(type.GenericTypeArguments, IsAllowed);
}
