using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>One step of a parcel; its state is the last part of the text key "Cards.TrackingState.…".</summary>
public sealed record OrderStatusStep(string State, DateTimeOffset At, string? Place)
{
    internal JObject Data(Wording wording, string language)
    {
        var state = wording.Get($"Cards.TrackingState.{State}", language);
        return new()
        {
            ["step"] = string.IsNullOrWhiteSpace(Place)
                ? wording.Get("Cards.OrderStatus.Step", language, ("at", At), ("state", state))
                : wording.Get("Cards.OrderStatus.StepAtPlace", language, ("at", At), ("state", state), ("place", PlainLine.Of(Place))),
        };
    }
}
