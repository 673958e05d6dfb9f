using EthicalBot.Bot.Trust.Html;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Presence;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>How a person is reached, and who answers for the AI and for the data.</summary>
internal sealed class PersonSection(PersonReachText reach, OpeningHours hours, CompanyOptions company) : ITrustSection
{
    private static readonly CompanyOptions NobodyNamed = new();

    /// <inheritdoc/>
    public string Id => "person";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words["Person.Title"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken)
    {
        var paragraphs = new List<HtmlNode>
        {
            new HtmlElement("p", await reach.HowAsync(words.Language, cancellationToken)).With("class", "now"),
            new HtmlElement("p", words["Person.Message"]),
        };
        if (hours.Openings.Count > 0)
            paragraphs.Add(new HtmlElement("p", words.Get("Person.Hours", ("hours", reach.Hours(words.Language)), ("zone", hours.Zone.Id))));
        paragraphs.Add(new HtmlElement("h3", words["Person.Responsible"]));
        paragraphs.Add(new HtmlElement("dl",
            new HtmlElement("dt", words["Person.AiOfficer"]),
            new HtmlElement("dd", Named(company.AiOfficer, NobodyNamed.AiOfficer, words)),
            new HtmlElement("dt", words["Person.DataProtectionOfficer"]),
            new HtmlElement("dd", Named(company.DataProtectionOfficer, NobodyNamed.DataProtectionOfficer, words))));
        return paragraphs;
    }

    // The default is a note to whoever installs the product, not a word to customers.
    private static string Named(string officer, string nobody, TrustWords words) => officer == nobody ? words["Person.NotNamed"] : officer;
}
