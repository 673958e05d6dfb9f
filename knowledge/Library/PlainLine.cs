namespace EthicalBot.Knowledge.Library;

/// <summary>A paragraph, list item, table row or line of an article, without Markdown, and the heading above it.</summary>
internal readonly record struct PlainLine(string? Heading, string Text);
