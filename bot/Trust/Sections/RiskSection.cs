using EthicalBot.Bot.Trust.Html;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Automations;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>What the assistant may do by itself and what a person decides: the registry of risks, without the company's limits.</summary>
internal sealed class RiskSection(AutomationStages stages) : ITrustSection
{
    private static readonly string[] Columns = ["What", "Tier", "Now", "Identity", "Checks", "Approval"];

    /// <inheritdoc/>
    public string Id => "automations";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words.Shared("Risk.Title");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken)
    {
        var rows = new List<HtmlNode>();
        foreach (var automation in PublicAutomation.Shown)
            rows.Add(Row(PublicAutomation.Of(automation, words), Now(automation, await stages.OfAsync(automation, cancellationToken), words), words));
        return
        [
            new HtmlElement("p", words.Shared("Risk.Lead")),
            Table(words, rows),
            new HtmlElement("p", words.Shared("Risk.Stages")),
            new HtmlElement("p", words.Shared("Risk.Limits")),
        ];
    }

    private static string Now(Automation automation, AutomationStage stage, TrustWords words) =>
        words.Shared($"Risk.Now.{(automation.Tier == RiskTier.Person ? AutomationStage.Shadow : stage)}");

    // The roles say what the elements say already; some browsers forget it when a narrow screen stacks the cells.
    private static HtmlElement Table(TrustWords words, IReadOnlyList<HtmlNode> rows) => new HtmlElement("table",
        new HtmlElement("caption", words.Shared("Risk.Caption")),
        new HtmlElement("thead", Row([.. Columns.Select(column =>
            new HtmlElement("th", words.Shared($"Risk.Column.{column}")).With("scope", "col").With("role", "columnheader"))])).With("role", "rowgroup"),
        new HtmlElement("tbody", rows).With("role", "rowgroup"))
        .With("class", "automations").With("role", "table");

    private static HtmlElement Row(PublicAutomation shown, string now, TrustWords words) => Row([
        new HtmlElement("th", shown.Words).With("scope", "row").With("role", "rowheader"),
        Cell(words, "Tier", shown.TierWords),
        Cell(words, "Now", now),
        Cell(words, "Identity", shown.IdentityWords),
        Cell(words, "Checks", string.Join("; ", shown.ChecksWords)),
        Cell(words, "Approval", shown.ApprovalWords),
    ]);

    private static HtmlElement Row(IReadOnlyList<HtmlNode> cells) => new HtmlElement("tr", cells).With("role", "row");

    private static HtmlElement Cell(TrustWords words, string column, string text) =>
        new HtmlElement("td", text).With("role", "cell").With("data-label", words.Shared($"Risk.Column.{column}"));
}
