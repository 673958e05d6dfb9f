using System.Text;

namespace EthicalBot.Tests.Leak;

public sealed class CanarySearchTests
{
    private static readonly CanaryFlock Flock = CanaryFlock.Of(3_000, 7, 11);

    [Fact]
    public void Every_canary_is_found_however_it_is_written()
    {
        var search = new CanarySearch(Flock.All);
        foreach (var canary in Flock.All)
        {
            var utf8 = Encoding.UTF8.GetBytes(canary.Value);
            string[] spellings =
            [
                canary.Value, canary.Value.ToUpperInvariant(), canary.Plain, Uri.EscapeDataString(canary.Value), System.Net.WebUtility.UrlEncode(canary.Value),
                System.Text.Json.JsonSerializer.Serialize(canary.Value), Convert.ToHexString(utf8),
            ];
            Assert.All(spellings, spelling => Assert.Contains(canary.Number, search.Found("here", $"some words {spelling}, and more")));
            if (canary.Value.Length > 14)
            {
                Assert.All(new[] { "", "x", "xy" }, before => Assert.Contains(canary.Number, search.Found("here", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{canary.Value} more")))));
            }

            search.Look("bytes", [1, 2, .. Encoding.Unicode.GetBytes(canary.Value), 0, 0]);
            Assert.Contains(("bytes", canary.Number), search.Finds.Keys);
        }

        Assert.Empty(search.Found("here", "where is my parcel? 10042, 75011, 2026-11-20T21:00:00Z"));
    }

    [Fact]
    public void Every_type_language_and_place_is_there()
    {
        var types = Flock.All.Select(canary => canary.Type).Distinct().ToList();

        Assert.Equal(18, types.Count);
        Assert.Equal(types.Count * CanaryFlock.Languages.Length, Flock.All.Select(canary => (canary.Type, canary.Language)).Distinct().Count());
        Assert.Equal(Enum.GetValues<CanaryPlace>().Order(), Flock.All.Select(canary => canary.Place).Distinct().Order());
        Assert.True(Flock.All.Select(canary => canary.Variant).Distinct().Count() >= 14);
    }
}
