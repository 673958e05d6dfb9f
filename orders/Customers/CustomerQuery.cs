using System.Diagnostics.CodeAnalysis;

namespace EthicalBot.Orders.Customers;

/// <summary>By what a customer is looked for: an e-mail address, or a name with a postcode.</summary>
/// <remarks>Finding somebody proves nothing: whoever asks has to know already that it is they.</remarks>
public sealed record CustomerQuery
{
    private const int LongestName = 120;

    private CustomerQuery(string? email, string? name, string? postcode) => (Email, Name, Postcode) = (email, name, postcode);

    /// <summary>The e-mail address in small letters, or nothing.</summary>
    public string? Email { get; }

    /// <summary>The name as it was said, or nothing.</summary>
    public string? Name { get; }

    /// <summary>The postcode without spaces, or nothing.</summary>
    public string? Postcode { get; }

    /// <summary>Looks by the e-mail address in a text.</summary>
    public static bool TryByEmail(string? text, [NotNullWhen(true)] out CustomerQuery? query)
    {
        query = Proof.TryParse(text, out var proof) && proof.Kind == ProofKind.Email ? new(proof.Value, null, null) : null;
        return query is not null;
    }

    /// <summary>Looks by a name and the postcode in a text.</summary>
    public static bool TryByName(string? name, string? postcode, [NotNullWhen(true)] out CustomerQuery? query)
    {
        query = name is { Length: <= LongestName } && name.Any(char.IsLetter) && Spelling.TryNormalise(name) is { } plain
            && Proof.TryParse(postcode, out var proof) && proof.Kind == ProofKind.Postcode
                ? new(null, plain.Trim(), proof.Value)
                : null;
        return query is not null;
    }

    /// <summary>Says the kind and not the values.</summary>
    public override string ToString() => Email is null ? "By name and postcode" : "By e-mail address";
}
