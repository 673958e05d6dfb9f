namespace EthicalBot.Cards;

/// <summary>The kind of model behind an AI function.</summary>
public enum AiModelKind
{
    Rules,
    Predictive,
    Generative,
}
