using EthicalBot.Bot.Trust.Html;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>The rights of a customer over their data, and how they are exercised in this version.</summary>
internal sealed class RightsSection : ITrustSection
{
    private static readonly string[] Rights = ["Access", "Rectification", "Erasure", "Objection", "Restriction", "Portability", "Complaint"];

    /// <inheritdoc/>
    public string Id => "rights";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words["Rights.Title"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HtmlNode>>(
    [
        new HtmlElement("p", words["Rights.How"]),
        new HtmlElement("p", words["Rights.Find"]),
        new HtmlElement("dl", [.. Rights.SelectMany(right => new HtmlNode[]
        {
            new HtmlElement("dt", words[$"Rights.{right}"]),
            new HtmlElement("dd", words[$"Rights.{right}.Words"]),
        })]),
    ]);
}
