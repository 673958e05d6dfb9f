namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>A place in a list of words that exclude each other: units, days of the week, antonyms, audiences.</summary>
/// <param name="List">Which list.</param>
/// <param name="Member">Which of its members; two words of one member mean the same here.</param>
internal readonly record struct ExclusiveTerm(int List, int Member);
