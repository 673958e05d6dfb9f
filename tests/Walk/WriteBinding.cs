using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>Judges whether what a turn wrote is what the turn before read back, and was told yes to.</summary>
/// <param name="shown">What the customer was shown by the turn before.</param>
/// <param name="state">What was kept after that turn.</param>
/// <param name="said">What the customer answered.</param>
/// <param name="language">In which language.</param>
internal sealed class WriteBinding(string shown, JObject state, string said, string language)
{
    /// <summary>What does not hold; null when all does.</summary>
    /// <param name="writes">All that one yes did.</param>
    /// <param name="policy">What it was judged by.</param>
    public string? Breach(IReadOnlyList<ShopWrite> writes, PolicyFacts? policy, bool areAll, Confirmation confirmation)
    {
        if (confirmation.Read(said, "Service.Confirm", language) != true && !confirmation.IsGoAhead(said, language, writes.Any(write => write is Cancel)))
            return "without a yes";
        var hashes = state.Descendants().OfType<JProperty>().Where(property => property is { Name: "ReadBack", Value.Type: JTokenType.String }).Select(property => (string?)property.Value).ToHashSet();
        if (hashes.Count == 0)
            return "without a read-back";
        if (writes.SelectMany(Facts).FirstOrDefault(fact => !shown.Contains(fact, StringComparison.Ordinal)) is { } missing)
            return $"though {missing} was not shown";
        // What the shop refuses in the middle leaves the rest undone, and unknown here.
        if (!areAll)
            return null;
        return policy is not null && Parts().Any(part => hashes.Contains(Payload.Hash(writes, SettlementSum.Of(writes, policy), part))) ? null : "other than it was read back";
    }

    // The read-back stands between what was said before it and a gentle word after it.
    private IEnumerable<string> Parts()
    {
        var paragraphs = shown.Split("\n\n");
        return from first in Enumerable.Range(0, paragraphs.Length)
               from last in Enumerable.Range(first, paragraphs.Length - first)
               select string.Join("\n\n", paragraphs[first..(last + 1)]);
    }

    private static IEnumerable<string> Facts(ShopWrite write) => write switch
    {
        ChangeAddress change => [change.Number.Value, change.Address.Street, change.Address.Postcode, change.Address.Town],
        ChangeDefaultAddress change => [change.Address.Street, change.Address.Postcode, change.Address.Town],
        OrderWrite change => [change.Number.Value],
        _ => [],
    };
}
