namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>A value that a conversation holds under a pseudonym: in clear, for whoever may see it.</summary>
/// <param name="Token">The pseudonym as texts have it, such as ⟦NAME_1⟧.</param>
/// <param name="Class">What it is.</param>
/// <param name="Value">As the customer wrote it first.</param>
public sealed record KnownValue(
    [property: Classified(DataClass.None)] string Token, DataClass Class, [property: Classified(DataClass.FreeText)] string Value)
{
    /// <summary>The pseudonym's id, such as NAME_1: no part of the value.</summary>
    public string Id => Token.Trim('⟦', '⟧');

    /// <summary>Says the pseudonym and not the value.</summary>
    public override string ToString() => Token;
}
