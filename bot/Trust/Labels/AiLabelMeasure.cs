namespace EthicalBot.Bot.Trust.Labels;

/// <summary>A measured share between 0 and 1.</summary>
internal sealed record AiLabelMeasure(string Name, double Share, DateOnly MeasuredOn);
