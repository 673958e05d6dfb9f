namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>A sentence, a list item or a heading of a text.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive, with its marks.</param>
/// <param name="IsListItem">True when a bullet or a number stands before it.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record Sentence(int Start, int End, bool IsListItem, IReadOnlyList<Word> Words);
