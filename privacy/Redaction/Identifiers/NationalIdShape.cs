namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What a row of letters and digits is by its shape alone.</summary>
/// <param name="Length">Letters and digits that belong to it.</param>
/// <param name="IsRare">Nothing else is written like it.</param>
internal readonly record struct NationalIdShape(IdentifierKind Kind, int Length, double Confidence, bool IsRare);
