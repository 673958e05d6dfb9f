using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>A person takes over: the reference of the case, how the answer will come, and the opening hours.</summary>
public sealed record PersonHandoffCard(string Reference, PersonReach Reach, IReadOnlyList<OpeningHours> Hours) : Card
{
    private static readonly CardTemplate PersonHandoff = CardTemplate.Embedded("PersonHandoff");

    /// <summary>Where the answer goes when not into this conversation, already masked ("m…@example.org").</summary>
    public string? ReachedAt { get; init; }

    /// <summary>When the team opens again; absent while it is open.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    private protected override CardTemplate Template => PersonHandoff;

    /// <summary>Says how the person answers and nothing that leads to the customer.</summary>
    public override string ToString() => $"{nameof(PersonHandoffCard)}, {Reach}";

    private protected override JObject Data(Wording wording, string language)
    {
        var title = wording.Get("Cards.PersonHandoff.Title", language);
        var reference = wording.Get("Cards.PersonHandoff.Reference", language, ("reference", PlainLine.Of(Reference)));
        var reach = ReachText(wording, language);
        return new()
        {
            ["title"] = title,
            ["reference"] = reference,
            ["reach"] = reach,
            ["isClosed"] = OpensAt is not null,
            ["opensAt"] = OpensAt is { } when ? wording.Get("Cards.PersonHandoff.OpensAt", language, ("when", when)) : "",
            ["hasHours"] = Hours.Count > 0,
            ["hoursTitle"] = wording.Get("Cards.PersonHandoff.Hours", language),
            ["hours"] = new JArray(Hours.Select(hours => new JObject { ["line"] = hours.ToText(wording, language) })),
            ["speak"] = $"{title}. {reference}. {reach}",
        };
    }

    private string ReachText(Wording wording, string language) => ReachedAt is null || Reach == PersonReach.ThisConversation
        ? wording.Get($"Cards.PersonHandoff.Reach.{Reach}", language)
        : wording.Get($"Cards.PersonHandoff.Reach.{Reach}At", language, ("address", PlainLine.Of(ReachedAt)));
}
