namespace EthicalBot.Knowledge.Library;

/// <summary>A stretch of an article that can be cited.</summary>
/// <param name="Article">The version it stands in.</param>
/// <param name="Number">Which passage of the article, from 0.</param>
/// <param name="Heading">The heading it stands under. Null: it stands before the first.</param>
/// <param name="Text">Its plain text, without Markdown; sentences are separated by a space, paragraphs and list items by a line break.</param>
public sealed record Passage(Article Article, int Number, string? Heading, string Text);
