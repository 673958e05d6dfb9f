using System.Text.Json;
using System.Text.Json.Serialization;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Http;

namespace EthicalBot.Orders;

/// <summary>The JSON of orders, one shape for the demo shop's file and for a real shop (see Http/README.md).</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters = [typeof(OrderNumberJsonConverter)],
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    WriteIndented = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(OrderLookupRequest))]
[JsonSerializable(typeof(DemoShopDocument))]
internal sealed partial class OrdersJson : JsonSerializerContext;
