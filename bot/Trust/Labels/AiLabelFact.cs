namespace EthicalBot.Bot.Trust.Labels;

/// <summary>Yes, no or (null) not applicable, with remarks or none.</summary>
internal sealed record AiLabelFact(bool? Value, IReadOnlyList<string>? Comments);
