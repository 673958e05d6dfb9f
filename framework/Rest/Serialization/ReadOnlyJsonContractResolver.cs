using System.ComponentModel;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Leaves out what only the service may set: members marked as read-only, or with a setter that is not public.</summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    /// <summary>The one that our own serializers share: what it learns about a type is learned once a process.</summary>
    internal static ReadOnlyJsonContractResolver Shared { get; } = new();

    /// <inheritdoc/>
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.GetCustomAttribute<ReadOnlyAttribute>() is { IsReadOnly: true }
            || member is PropertyInfo { SetMethod.IsPublic: false })
        {
            property.ShouldSerialize = static _ => false;
        }

        return property;
    }
}
