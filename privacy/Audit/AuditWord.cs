using System.Text;

namespace EthicalBot.Privacy.Audit;

/// <summary>A fixed word of the product, written in the code as UTF-8: <c>"case.open"u8</c>; a string is none, so that nobody's words become one.</summary>
public readonly record struct AuditWord
{
    private const int Longest = 40;

    private readonly string? _value;

    private AuditWord(string value) => _value = value;

    /// <summary>The word.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes a literal of the code; anything but letters, digits, dots, hyphens and underscores is a bug.</summary>
    public static implicit operator AuditWord(ReadOnlySpan<byte> literal)
    {
        if (literal.IsEmpty || literal.Length > Longest || literal.ContainsAnyExcept(IdShape.Word))
            throw new ArgumentException($"A word of the audit log has 1 to {Longest} letters, digits, dots, hyphens or underscores.", nameof(literal));
        return new(Encoding.ASCII.GetString(literal));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
