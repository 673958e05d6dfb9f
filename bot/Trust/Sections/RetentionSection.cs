using EthicalBot.Bot.Channels.DirectLine;
using EthicalBot.Bot.Operations;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>What is kept, why, on which ground and how long: made of the rules that the sweeper follows; and who receives it.</summary>
internal sealed class RetentionSection(IOptions<PrivacyTimes> times, ProcessingRegister register, IAiFunctions functions) : ITrustSection
{
    private static readonly string[] Columns = ["What", "Why", "Basis", "Kept", "From"];

    /// <inheritdoc/>
    public string Id => "data";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words["Retention.Title"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HtmlNode>>(
    [
        new HtmlElement("p", words["Retention.Lead"]),
        Table(words),
        new HtmlElement("ul", [.. Remarks(words).Select(remark => new HtmlElement("li", remark))]),
    ]);

    private IEnumerable<string> Remarks(TrustWords words) =>
    [
        words.Get("Retention.Ends", ("count", times.Value.IdleHours)),
        words["Retention.Sweep"],
        words["Retention.Recipients"],
        .. AiSuppliers(words),
        words.Get("Retention.Cookie", ("count", (int)DirectLineTokens.SessionLifetime.TotalDays)),
        words["Retention.Browser"],
    ];

    // "Nothing" is said only while every label says so.
    private IEnumerable<string> AiSuppliers(TrustWords words) => functions.Running.All(facts => facts.VendorModelCustomerData.Value == false)
        ? [words["Retention.NoAiSupplier"]]
        : from facts in functions.Running
          where facts.VendorModelCustomerData is { Value: true, RemarkKey: not null }
          select words.Get(
              "Retention.AiSupplier", ("function", words.Shared(facts.NameKey)), ("model", facts.BaseModel ?? words.Shared("Cards.NotApplicable")),
              ("what", words.Shared(facts.VendorModelCustomerData.RemarkKey!))); // not null: asked for above

    // The roles say what the elements say already; some browsers forget it when a narrow screen stacks the cells.
    private HtmlElement Table(TrustWords words) => new HtmlElement("table",
        new HtmlElement("caption", words["Retention.Caption"]),
        new HtmlElement("thead", Row([.. Columns.Select(column =>
            new HtmlElement("th", words[$"Retention.{column}"]).With("scope", "col").With("role", "columnheader"))])).With("role", "rowgroup"),
        new HtmlElement("tbody", [.. register.RulesFor(Persons.Customers).Select(rule => Row(rule, words))]).With("role", "rowgroup"))
        .With("class", "retention").With("role", "table");

    private static HtmlElement Row(RetentionRule rule, TrustWords words) => Row([
        new HtmlElement("th", words[$"Retention.What.{rule.Category}"]).With("scope", "row").With("role", "rowheader"),
        Cell(words, "Why", words[$"Retention.Why.{rule.Purpose}"]),
        Cell(words, "Basis", words[$"Retention.Basis.{rule.LegalBasis}"]),
        Cell(words, "Kept", Kept(rule.Kept, words)),
        Cell(words, "From", words[$"Retention.From.{rule.StartsWhen}"]),
    ]);

    private static HtmlElement Row(IReadOnlyList<HtmlNode> cells) => new HtmlElement("tr", cells).With("role", "row");

    private static HtmlElement Cell(TrustWords words, string column, string text) =>
        new HtmlElement("td", text).With("role", "cell").With("data-label", words[$"Retention.{column}"]);

    /// <summary>A rule's time in words.</summary>
    public static string Kept(TimeSpan kept, TrustWords words) => kept switch
    {
        { Ticks: 0 } => words["Retention.NotLonger"],
        { TotalHours: < 48 } => words.Get("Retention.Hours", ("count", (int)Math.Ceiling(kept.TotalHours))),
        _ => words.Get("Retention.Days", ("count", (int)Math.Ceiling(kept.TotalDays))),
    };
}
