using System.Text.Json.Serialization;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>What a person marked in a text.</summary>
/// <param name="Start">First UTF-16 character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Type">What it is, in the words of <see cref="Privacy.Redaction.IdentifierKinds.Label"/> or the file's own.</param>
/// <param name="Do">What should become of it: redact, pseudonymise (order and tracking numbers) or optional.</param>
internal sealed record LabelledSpan(
    [property: JsonPropertyName("s"), JsonRequired] int Start,
    [property: JsonPropertyName("e"), JsonRequired] int End,
    [property: JsonPropertyName("t"), JsonRequired] string Type,
    [property: JsonPropertyName("do")] string Do = LabelledSpan.Redact)
{
    /// <summary>Must be taken out.</summary>
    public const string Redact = "redact";

    /// <summary>An order or tracking number: recognised, and kept in the dialog.</summary>
    public const string Pseudonymise = "pseudonymise";

    /// <summary>Either is right.</summary>
    public const string Optional = "optional";
}
