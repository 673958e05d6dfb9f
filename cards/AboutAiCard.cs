namespace EthicalBot.Cards;

/// <summary>The AI Nutrition Facts label: what each AI function does, and with which data.</summary>
public sealed record AboutAiCard(IReadOnlyList<AiFunctionFacts> Functions, Uri? More) : Card;
