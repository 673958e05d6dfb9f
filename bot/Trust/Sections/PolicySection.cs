using EthicalBot.Bot.Trust.Html;
using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.AboutAi;

namespace EthicalBot.Bot.Trust.Sections;

/// <summary>What the assistant is, does, does not do and never does.</summary>
internal sealed class PolicySection(IAiFunctions functions, CompanyOptions company) : ITrustSection
{
    /// <inheritdoc/>
    public string Id => "policy";

    /// <inheritdoc/>
    public string Title(TrustWords words) => words["Policy.Title"];

    /// <inheritdoc/>
    public Task<IReadOnlyList<HtmlNode>> MakeAsync(TrustWords words, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HtmlNode>>(
    [
        new HtmlElement("p", words.Get("Policy.Is", ("assistant", company.Assistant), ("company", company.Name))),
        new HtmlElement("p", words[Runs(AiModelKind.Generative) ? "Policy.Generates" : "Policy.GeneratesNothing"]),
        .. List(words, "Does", ["OrderStatus", "Answers", "PassesOn", "SaysWhatItIs"]),
        .. List(words, "DoesNot", ["Change", "Advise", "Files"]),
        .. List(words, "Never", Never()),
        .. List(words, "Mistakes", Mistakes()),
        new HtmlElement("p", words.Get("Policy.Languages", ("languages", string.Join(", ", words.Wording.Languages.Select(language => words[$"Language.{language}"]))))),
    ]);

    // Said only while the facts say so too.
    private IEnumerable<string> Never()
    {
        yield return "Person";
        if (functions.Running.All(facts => facts.Model == AiModelKind.Rules || facts.BaseModelCustomerData.Value == false))
            yield return "Training";
        yield return "Decision";
    }

    private IEnumerable<string> Mistakes()
    {
        yield return "Unsure";
        yield return "Failed";
        yield return "Limits";
        if (Runs(AiModelKind.Generative))
            yield return "Written";
        if (functions.Running.All(facts => facts.Measures.Count == 0))
            yield return "Unmeasured";
        yield return "Report";
    }

    private bool Runs(AiModelKind kind) => functions.Running.Any(facts => facts.Model == kind);

    private static HtmlNode[] List(TrustWords words, string part, IEnumerable<string> items) =>
    [
        new HtmlElement("h3", words[$"Policy.{part}"]),
        new HtmlElement("ul", [.. items.Select(item => new HtmlElement("li", words[$"Policy.{part}.{item}"]))]),
    ];
}
