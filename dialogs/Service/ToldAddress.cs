using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether a message without any other wish asks for a change by telling a whole address: "I moved to 8 rue Haute, 69003 Lyon", "send it to my work, Am Markt 4, 20095 Hamburg".</summary>
internal static class ToldAddress
{
    private static readonly HashSet<string> s_besides = [Intents.OrderStatus, Intents.ShipmentTracking, Intents.DeliveryEta, Intents.DeliveryAddress, Intents.SmallTalk, Intents.OutOfScope];

    public static bool IsWish(string text, TurnFacts turn, SlotWords words) =>
        !turn.AiRefused && (turn.Understood is not { Abstained: false, Intent: var intent } || s_besides.Contains(intent))
        && (AddressWords.Moved.IsMatch(text) || AddressWords.Sends.IsMatch(text)) && AddressReader.Read(text, words, null, isAnswer: false) is not null;
}
