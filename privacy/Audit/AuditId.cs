namespace EthicalBot.Privacy.Audit;

/// <summary>The id of a record, of an account or of a person as the store knows them: nothing that a customer wrote.</summary>
public readonly record struct AuditId
{
    /// <summary>Stands where something was given for an id that has not the shape of one.</summary>
    public const string Withheld = "withheld";

    private readonly string? _value;

    private AuditId(string value) => _value = value;

    /// <summary>No record, or nobody.</summary>
    public static AuditId None => default;

    /// <summary>The id; empty for <see cref="None"/>.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes an id that the product or its store made; what has not the shape of one (spaces, "@", a number alone) is not written but <see cref="Withheld"/>.</summary>
    /// <remarks>It does not throw: a line that says who did what is worth more than none.</remarks>
    public static AuditId Of(string? id) => string.IsNullOrEmpty(id) ? None : new(IdShape.IsId(id) ? id : Withheld);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
