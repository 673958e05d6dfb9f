namespace EthicalBot.Bot.Trust.Labels;

/// <summary>The AI Nutrition Facts of one function; property names and their order are those of the published label.</summary>
/// <param name="AiPrivacyLevel">1 to 4, or null where the ladder does not apply.</param>
/// <param name="LastMeasured">Our addition to the label: what was measured; null when nothing was.</param>
internal sealed record AiLabel(
    string Name,
    string Description,
    int? AiPrivacyLevel,
    bool? Optional,
    string ModelType,
    string BaseModel,
    AiLabelTrust TrustLayer,
    string LinksAndResources,
    IReadOnlyList<AiLabelMeasure>? LastMeasured);
