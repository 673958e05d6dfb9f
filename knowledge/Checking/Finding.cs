namespace EthicalBot.Knowledge.Checking;

/// <summary>Something in the articles that a person should look at.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Slug">The article. Null: one that is missing.</param>
/// <param name="Language">The language of the article, or of the question without one.</param>
/// <param name="What">What stands there, for the person who keeps the articles.</param>
/// <param name="Right">What would be right.</param>
public sealed record Finding(FindingKind Kind, string? Slug, string Language, string What, string Right);
