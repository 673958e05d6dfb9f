using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders.Carriers;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>Answers a tracking number that stands alone with its carrier and the carrier's own page: public to whoever has the number, so nobody must prove anything.</summary>
public sealed class ParcelNumbers(Say say)
{
    /// <summary>Whether a message is a tracking number whose carrier is known, and nothing else.</summary>
    public static bool IsAlone(string? text) => CarrierNumber.TryRead(text?.Trim().TrimEnd('.', '?', '!'), carrierName: null, out _);

    /// <summary>The answer; null where the message is something else.</summary>
    public Activity? Answer(string? text, string language) =>
        !CarrierNumber.TryRead(text?.Trim().TrimEnd('.', '?', '!'), carrierName: null, out var number) ? null
            : number.Link is { } link ? say.Text("OrderStatus.ParcelOf", language, ("carrier", number.CarrierName), ("link", link.AbsoluteUri))
            : say.Text("OrderStatus.ParcelOfPost", language);
}
