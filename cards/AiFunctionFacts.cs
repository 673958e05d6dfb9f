namespace EthicalBot.Cards;

/// <summary>The label of one AI function; keys are text keys, and an absent value is shown as not applicable.</summary>
public sealed record AiFunctionFacts(string NameKey, string DescriptionKey)
{
    public int? PrivacyLevel { get; init; }
    public bool? Optional { get; init; }
    public AiModelKind Model { get; init; }
    public string? BaseModel { get; init; }
    public AiFact BaseModelCustomerData { get; init; } = AiFact.NotApplicable;
    public AiFact VendorModelCustomerData { get; init; } = AiFact.NotApplicable;
    public AiFact TrainingDataAnonymized { get; init; } = AiFact.NotApplicable;
    public AiFact DataDeletion { get; init; } = AiFact.NotApplicable;
    public AiFact HumanInTheLoop { get; init; } = AiFact.NotApplicable;
    public int? RetentionDays { get; init; }
    public AiFact LoggingAndAuditTrails { get; init; } = AiFact.NotApplicable;
    public AiFact Guardrails { get; init; } = AiFact.NotApplicable;
    public AiFact InputOutputConsistency { get; init; } = AiFact.NotApplicable;

    /// <summary>What was measured, and when; empty when nothing was.</summary>
    public IReadOnlyList<AiMeasure> Measures { get; init; } = [];
}
