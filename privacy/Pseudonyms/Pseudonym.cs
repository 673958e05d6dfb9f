using System.Globalization;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>One value and the word that stands for it.</summary>
/// <param name="Label">Its type, as it is written.</param>
/// <param name="Number">Its number among those of its type in the conversation.</param>
/// <param name="Value">As the customer wrote it first.</param>
/// <param name="Same">What all ways to write the same value have in common.</param>
/// <param name="IsRecognised">Whether a pattern knew it; else our own question made it private.</param>
/// <param name="Traits">What may be told of it to keep an answer right: country, last four.</param>
internal sealed record Pseudonym(DataClass Class, string Label, int Number, string Value, string Same, bool IsRecognised, IReadOnlyList<string> Traits)
{
    public string Written => string.Create(CultureInfo.InvariantCulture, $"⟦{Label}_{Number}⟧");
}
