namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What stands at a place of a text: a token, the beginning of one, or neither.</summary>
/// <param name="Length">How many characters it takes; 0 where none stands there, -1 where more text must come to know.</param>
/// <param name="Number">Null where the type alone is written, or what stands between the brackets is no number of ours.</param>
/// <param name="Ending">A plural or possessive ending that was written inside the brackets.</param>
internal readonly record struct TokenRead(int Length, string Label, int? Number, string Ending, TokenWriting Writing)
{
    public static readonly TokenRead None = new(0, "", null, "", TokenWriting.Plain);

    public static readonly TokenRead Unfinished = new(-1, "", null, "", TokenWriting.Plain);
}
