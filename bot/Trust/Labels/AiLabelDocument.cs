namespace EthicalBot.Bot.Trust.Labels;

/// <summary>What <c>/.well-known/ai-nutrition-facts.json</c> says.</summary>
/// <param name="Version">Names the content: it changes when a fact or a word does, and with nothing else.</param>
/// <param name="Labels">One label for each AI function that runs.</param>
/// <param name="Automations">What the assistant may do by itself, and what it takes.</param>
internal sealed record AiLabelDocument(AiLabelProduct Product, string Version, DateTimeOffset GeneratedAt, string Language, IReadOnlyList<AiLabel> Labels, IReadOnlyList<PublicAutomation> Automations);
