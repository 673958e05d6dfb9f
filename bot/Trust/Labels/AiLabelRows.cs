namespace EthicalBot.Bot.Trust.Labels;

/// <summary>The rows of a label in words: those of the chat's card, in the groups of the published label.</summary>
internal sealed class AiLabelRows(TrustWords words)
{
    /// <summary>What stands before the trust ingredients.</summary>
    public IEnumerable<(string Name, string Value, string? Remark)> Head(AiLabel label) =>
    [
        Row("PrivacyLevel", label.AiPrivacyLevel is { } level ? words.Shared($"Cards.AboutAi.Ladder.{level}") : None),
        Row("Optional", Word(label.Optional)),
        Row("Model", label.ModelType),
        Row("BaseModel", label.BaseModel),
    ];

    /// <summary>The trust ingredients.</summary>
    public IEnumerable<(string Name, string Value, string? Remark)> Ingredients(AiLabelTrust trust) =>
    [
        Row("BaseModelCustomerData", trust.BaseModelCustomerData),
        Row("VendorModelCustomerData", trust.VendorModelCustomerData),
        Row("TrainingDataAnonymized", trust.TrainingDataAnonymized),
        Row("DataDeletion", trust.DataDeletion),
        Row("HumanInTheLoop", trust.Auditing),
        Row("DataRetention", trust.DataStorage),
        Row("InputOutputConsistency", trust.InputOutputConsistency),
    ];

    /// <summary>The compliance part.</summary>
    public IEnumerable<(string Name, string Value, string? Remark)> Compliance(AiLabelTrust trust) =>
    [
        Row("LoggingAndAuditTrails", trust.Compliance.LoggingAndAuditTrails),
        Row("Guardrails", trust.Compliance.Guardrails),
    ];

    /// <summary>What was measured; one row that says so when nothing was.</summary>
    public IEnumerable<(string Name, string Value, string? Remark)> Measured(AiLabel label) => label.LastMeasured is { } measures
        ? measures.Select(measure => (measure.Name, words.Shared("Cards.AboutAi.Measure", ("share", measure.Share), ("on", measure.MeasuredOn)), (string?)null))
        : [(words["Labels.LastMeasured"], words["Labels.NothingMeasured"], null)];

    private string None => words.Shared("Cards.NotApplicable");

    private string Word(bool? value) => value switch { true => words.Shared("Cards.Yes"), false => words.Shared("Cards.No"), null => None };

    private (string Name, string Value, string? Remark) Row(string field, string value) => (words.Shared($"Cards.AboutAi.{field}"), value, null);

    private (string Name, string Value, string? Remark) Row(string field, AiLabelFact fact) =>
        (words.Shared($"Cards.AboutAi.{field}"), Word(fact.Value), fact.Comments is null ? null : string.Join(" ", fact.Comments));
}
