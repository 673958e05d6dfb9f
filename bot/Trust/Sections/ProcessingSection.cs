using EthicalBot.Bot.Register;
using EthicalBot.Bot.Trust.Html;
using EthicalBot.Dialogs;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>The record of processing in summary: who is responsible, which data, who receives them, what you decide about, what protects them.</summary>
internal sealed class ProcessingSection(ProcessingRegister register, CompanyOptions company) : ITrustSection
{
    private readonly IReadOnlyList<ProcessingActivity> _activities = [.. register.Activities.Where(activity => activity.Of == Persons.Customers)];

    /// <inheritdoc/>
    public string Id => "processing";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words.Shared("Register.Title");

    /// <inheritdoc/>
    public Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HtmlNode>>(
    [
        new HtmlElement("p", words.Shared("Register.Lead", ("company", company.Name))),
        .. List(words, "DataTitle", Words(words, "Data", Classes())),
        .. List(words, "RecipientsTitle", Words(words, "Recipient", Recipients.All.Where(one => _activities.Any(activity => activity.ReceivedBy.Contains(one))))),
        .. List(words, "ProcessorsTitle", Processors(words)),
        .. List(words, "ConsentsTitle", ConsentPurposes.All.Select(purpose => words.Shared($"Register.Consent.{purpose.Key}"))),
        .. List(words, "MeasuresTitle", Words(words, "Measure", register.Measures.Where(measure => measure.IsActive).Select(measure => measure.Key))),
    ]);

    private IEnumerable<string> Classes() =>
        _activities.SelectMany(activity => activity.Classes).Where(one => one is not (DataClass.Unknown or DataClass.None)).Distinct().Order().Select(one => one.ToString());

    private static IEnumerable<string> Words(TrustWords words, string part, IEnumerable<string> keys) => keys.Select(key => RegisterWriter.Worded(words, part, key).Words);

    private IEnumerable<string> Processors(TrustWords words)
    {
        var active = register.Processors.Where(processor => processor.IsActive).Select(processor => RegisterWriter.PartyOf(processor, words)).ToList();
        return active.Count == 0
            ? [words.Shared("Register.NoProcessor")]
            : active.Select(party => words.Shared(
                "Register.Party", ("name", party.Name), ("purpose", party.Purpose.Words), ("data", string.Join(", ", party.Data.Select(one => one.Words))), ("transfer", party.Transfer.Words)));
    }

    private static HtmlNode[] List(TrustWords words, string title, IEnumerable<string> items) =>
    [
        new HtmlElement("h3", words.Shared($"Register.{title}")),
        new HtmlElement("ul", [.. items.Select(item => new HtmlElement("li", item))]),
    ];
}
