using System.Text.Json;

namespace EthicalBot.Orders.Writes;

/// <summary>A write as text, to be kept until a person has decided on it; its key and its approval are not in it.</summary>
public static class ShopWriteJson
{
    /// <summary>The text; the same write gives the same.</summary>
    public static string Of(ShopWrite write) => JsonSerializer.Serialize(write with { Approval = null }, OrdersJson.Default.ShopWrite);

    /// <summary>The write of a text, under a key; null when it is none.</summary>
    public static ShopWrite? Read(string json, string key)
    {
        try
        {
            return JsonSerializer.Deserialize(json, OrdersJson.Default.ShopWrite) is { } write ? write with { Key = key } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
