using System.Text.Json;
using System.Text.Json.Serialization;

namespace EthicalBot.Orders;

/// <summary>Reads an order number as strictly as one that a customer types, and writes it with what the shop puts before it.</summary>
internal sealed class OrderNumberJsonConverter(string prefix) : JsonConverter<OrderNumber>
{
    public OrderNumberJsonConverter()
        : this("")
    {
    }

    public override OrderNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && OrderNumber.TryParse(reader.GetString(), out var number)
            ? number
            : throw new JsonException("An order number has 4 to 20 letters, digits and hyphens, with a digit among them.");

    public override void Write(Utf8JsonWriter writer, OrderNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(prefix + value.Value);
}
