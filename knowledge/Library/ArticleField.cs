namespace EthicalBot.Knowledge.Library;

/// <summary>One field of an article as it was written.</summary>
/// <param name="Values">Its value, or the items of its list.</param>
/// <param name="Place">Where it stands, for the person who has to put it right.</param>
internal sealed record ArticleField(IReadOnlyList<string> Values, string Place);
