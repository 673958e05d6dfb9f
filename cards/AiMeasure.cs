namespace EthicalBot.Cards;

/// <summary>A measured share between 0 and 1, with the day of the measurement.</summary>
public sealed record AiMeasure(string NameKey, double Share, DateOnly MeasuredOn);
