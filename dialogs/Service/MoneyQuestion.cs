using EthicalBot.Dialogs.Service.Slots;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether it is asked when, how or how much money comes back: who asks about it does not ask for it.</summary>
internal static class MoneyQuestion
{
    public static bool Is(string text, SlotWords words)
    {
        var said = new SaidWords(text);
        return text.Contains('?', StringComparison.Ordinal) && said.HasAny(words["AskMoneyBack"]);
    }
}
