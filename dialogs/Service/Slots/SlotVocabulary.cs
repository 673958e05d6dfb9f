using System.Collections.Frozen;
using EthicalBot.Cards;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The words of each language, kept once they were read.</summary>
public sealed class SlotVocabulary(Wording wording)
{
    private readonly FrozenDictionary<string, SlotWords> _words = wording.Languages.ToFrozenDictionary(language => language, language => new SlotWords(wording, language));

    /// <summary>Those of a language.</summary>
    public SlotWords Of(string language) => _words.GetValueOrDefault(language) ?? _words[wording.Fallback];
}
