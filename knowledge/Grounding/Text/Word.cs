namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Plain">Small letters without accents; a number in its plain form.</param>
/// <param name="Stem">What it is compared by: the same for "delivery" and "deliveries", for "30" and "thirty".</param>
/// <param name="IsCapital">True when it is written with a capital.</param>
/// <param name="Terms">Where it stands in the lists of words that exclude each other. Null: nowhere.</param>
internal sealed record Word(int Start, int End, string Plain, string Stem, WordKind Kind, bool IsCapital, IReadOnlyList<ExclusiveTerm>? Terms)
{
    /// <summary>True for a number, a name, an address or an id: what has to stand in the source as it is.</summary>
    public bool IsLiteral => Kind >= WordKind.Name;

    /// <summary>True for what a sentence is recognised by: its claim, and how it is framed.</summary>
    public bool HasMeaning => Kind is WordKind.Framing or >= WordKind.Content;

    /// <summary>True for what a claim is made of.</summary>
    public bool IsClaim => Kind >= WordKind.Content;
}
