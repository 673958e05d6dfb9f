namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>A word, a number or a sign as rules read it: lower case, without accents.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct Word(string Text, int Start, int End, Pause Before)
{
    /// <summary>Whether it is written in figures.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}
