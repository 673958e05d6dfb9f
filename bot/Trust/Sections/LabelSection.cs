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

    private static HtmlElement Article(AiLabel label, TrustWords words) => new HtmlElement("article",
        new HtmlElement("h3", label.Name),
        new HtmlElement("p", label.Description),
        new HtmlElement("table", [
            new HtmlElement("caption", words.Get("Labels.Caption", ("name", label.Name))),
            Group(null, words, new AiLabelRows(words).Head(label)),
            Group("Labels.Ingredients", words, new AiLabelRows(words).Ingredients(label.TrustLayer)),
            Group("Labels.Compliance", words, new AiLabelRows(words).Compliance(label.TrustLayer)),
            Group("Labels.Measured", words, new AiLabelRows(words).Measured(label)),
        ]))
        .With("class", "label");

    private static HtmlElement Group(string? title, TrustWords words, IEnumerable<(string Name, string Value, string? Remark)> rows)
    {
        var made = rows.Select(row => new HtmlElement("tr",
            new HtmlElement("th", row.Name).With("scope", "row"),
            new HtmlElement("td", [row.Value, .. row.Remark is null ? [] : new HtmlNode[] { " ", new HtmlElement("span", row.Remark).With("class", "remark") }])));
        return new("tbody", [
            .. title is null ? [] : new[] { new HtmlElement("tr", new HtmlElement("th", words[title]).With("scope", "rowgroup").With("colspan", "2")).With("class", "group") },
            .. made,
        ]);
    }
}
