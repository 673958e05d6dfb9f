using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Names exactly what was read back: the writes without their keys, the money, and the words that were shown.</summary>
internal static class Payload
{
    public static string Hash(IReadOnlyList<ShopWrite> writes, IReadOnlyList<Settlement> settlements, string readBack)
    {
        var canonical = JsonSerializer.Serialize(new { writes = writes.Select(write => JsonSerializer.Serialize(write)).ToArray(), settlements, readBack });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}
