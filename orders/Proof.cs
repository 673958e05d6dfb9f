using System.Diagnostics.CodeAnalysis;

namespace EthicalBot.Orders;

/// <summary>What a customer typed to prove that an order is theirs, in one spelling.</summary>
/// <remarks>The value is personal: it is never part of <see cref="ToString"/>, a log or an exception.</remarks>
public sealed record Proof
{
    private const int LongestText = 1_000;

    private Proof(ProofKind kind, string value) => (Kind, Value) = (kind, value);

    /// <summary>An e-mail address or a postcode.</summary>
    public ProofKind Kind { get; }

    /// <summary>The normalised value, such as "marie@example.org", "75011" or "SW1A1AA".</summary>
    public string Value { get; }

    /// <summary>Finds an e-mail address, else a postcode, anywhere in what was typed.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Proof? proof) => TryParse(text, default, out proof);

    /// <summary>Does the same and does not take the order's own number, typed once more, for a postcode.</summary>
    public static bool TryParse(string? text, OrderNumber order, [NotNullWhen(true)] out Proof? proof)
    {
        proof = null;
        if (text is null or { Length: > LongestText } || Spelling.TryNormalise(text) is not { } plain) return false;

        if (EmailAddress.TryFind(plain) is { } email) proof = new(ProofKind.Email, email);
        else if (Postcode.TryFind(plain, order) is { } postcode) proof = new(ProofKind.Postcode, postcode);
        return proof is not null;
    }

    /// <summary>Says the kind and not the value.</summary>
    public override string ToString() => $"Proof by {Kind}";
}
