namespace EthicalBot.Bot.Trust.Labels;

/// <summary>The compliance part of a label.</summary>
internal sealed record AiLabelCompliance(AiLabelFact LoggingAndAuditTrails, AiLabelFact Guardrails);
