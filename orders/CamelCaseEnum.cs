using System.Text.Json;
using System.Text.Json.Serialization;

namespace EthicalBot.Orders;

/// <summary>Writes a name as docs/shop-api.yaml has it, and takes no number for one.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
