using EthicalBot.Cards;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Tests.Cards;

namespace EthicalBot.Tests.Service;

/// <summary>The words with which addresses are read.</summary>
internal static class AddressTexts
{
    public static Wording Wording { get; } = new(TextCatalogue.FromAssemblies(typeof(ServiceDraft).Assembly), Words.Paris, TimeProvider.System);

    public static SlotWords WordsOf(string language) => new(Wording, language);
}
