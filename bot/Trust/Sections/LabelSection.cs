using EthicalBot.Bot.Trust.Html;
using EthicalBot.Bot.Trust.Labels;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>The AI Nutrition Facts of each function that runs.</summary>
internal sealed class LabelSection(AiLabels labels) : ITrustSection
{
    /// <inheritdoc/>
    public string Id => "ai-nutrition-facts";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words["Labels.Title"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HtmlNode>>(
    [
        new HtmlElement("p", words["Labels.Lead"]),
        new HtmlElement("p", words["Labels.Ladder"]),
        .. labels.In(words.Language).Labels.Select(label => Article(label, words)),
    ]);

    private static HtmlElement Article(AiLabel label, TrustWords words)
    {
        var rows = new AiLabelRows(words);
        return new HtmlElement("article",
            new HtmlElement("h3", label.Name),
            new HtmlElement("p", label.Description),
            Table(words["Labels.Function"], rows.Head(label)),
            Table(words["Labels.Ingredients"], rows.Ingredients(label.TrustLayer)),
            Table(words["Labels.Compliance"], rows.Compliance(label.TrustLayer)),
            Table(words["Labels.Measured"], rows.Measured(label)))
            .With("class", "label");
    }

    // The roles say what the elements say already; some browsers forget it when a narrow screen stacks the cells.
    private static HtmlElement Table(string caption, IEnumerable<(string Name, string Value, string? Remark)> rows) => new HtmlElement("table",
        new HtmlElement("caption", caption),
        new HtmlElement("tbody", [.. rows.Select(row => new HtmlElement("tr",
            new HtmlElement("th", row.Name).With("scope", "row").With("role", "rowheader"),
            new HtmlElement("td", [row.Value, .. Remark(row.Remark)]).With("role", "cell")).With("role", "row"))]).With("role", "rowgroup"))
        .With("role", "table");

    private static IEnumerable<HtmlNode> Remark(string? remark) => remark is null ? [] : [" ", new HtmlElement("span", remark).With("class", "remark")];
}
