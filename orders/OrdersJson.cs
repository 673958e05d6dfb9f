using System.Text.Json;
using System.Text.Json.Serialization;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Http;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders;

/// <summary>The JSON of orders, one shape for the demo shop's files and for a real shop (see Http/README.md).</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters =
    [
        typeof(OrderNumberJsonConverter), typeof(CamelCaseEnum<OrderState>), typeof(CamelCaseEnum<TrackingState>), typeof(CamelCaseEnum<OrderLineState>),
        typeof(CamelCaseEnum<ProductKind>), typeof(CamelCaseEnum<PaymentKind>), typeof(CamelCaseEnum<WriteKind>), typeof(CamelCaseEnum<RefusedReason>),
        typeof(CamelCaseEnum<CountedFrom>), typeof(CamelCaseEnum<AllowedMeans>),
    ],
    AllowOutOfOrderMetadataProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    WriteIndented = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(OrderLookupRequest))]
[JsonSerializable(typeof(CustomerLookupRequest))]
[JsonSerializable(typeof(CustomerRequest))]
[JsonSerializable(typeof(DemoShopDocument))]
[JsonSerializable(typeof(OrderDetail))]
[JsonSerializable(typeof(OrderPage))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ProductPage))]
[JsonSerializable(typeof(ShopPolicy))]
[JsonSerializable(typeof(ShopWrite))]
[JsonSerializable(typeof(WriteOutcome))]
internal sealed partial class OrdersJson : JsonSerializerContext;
