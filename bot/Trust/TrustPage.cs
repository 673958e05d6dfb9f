using EthicalBot.Bot.Trust.Html;
using EthicalBot.Bot.Trust.Labels;
using EthicalBot.Bot.Trust.Sections;
using EthicalBot.Cards;
using EthicalBot.Dialogs;

namespace EthicalBot.Bot.Trust;

/// <summary>The trust page: a head, its sections with a list of them, and a foot; it needs no script.</summary>
internal sealed class TrustPage(IEnumerable<ITrustSection> sections, AiLabels labels, Wording wording, CompanyOptions company)
{
    // --soft of Page.css, the ground on which colours are hardest to read: what can be read there can be read anywhere on the page.
    private const string LightGround = "#f4f6f8";
    private const string DarkGround = "#1d232a";

    private readonly IReadOnlyList<ITrustSection> _sections = [.. sections];

    private string Colours { get; } =
        $"--accent-light:{ReadableColour.On(LightGround, company.Accent)};--accent-dark:{ReadableColour.On(DarkGround, company.Accent)}";

    /// <summary>Makes the page in a language, as it is true now.</summary>
    public async Task<string> MakeAsync(string language, CancellationToken cancellationToken)
    {
        var words = new TrustWords(wording, language);
        var made = new List<HtmlNode>();
        foreach (var section in _sections)
            made.Add(await SectionAsync(section, words, cancellationToken));

        var page = new HtmlElement("html", Head(words), new HtmlElement("body",
            Link("#main", words["Skip"]).With("class", "skip"),
            Banner(words),
            new HtmlElement("main", [Title(words), Lead(words), Contents(words), .. made]).With("id", "main").With("tabindex", "-1"),
            Foot(words)))
            .With("lang", wording.CultureOf(language).Name).With("style", Colours);
        return $"<!doctype html>\n{page.ToHtml()}\n";
    }

    private static async Task<HtmlElement> SectionAsync(ITrustSection section, TrustWords words, CancellationToken cancellationToken)
    {
        var heading = $"{section.Id}-title";
        return new HtmlElement("section",
            [new HtmlElement("h2", section.Title(words)).With("id", heading), .. await section.MakeAsync(words, cancellationToken)])
            .With("id", section.Id).With("aria-labelledby", heading);
    }

    private HtmlElement Head(TrustWords words) => new("head", [
        new HtmlElement("meta").With("charset", "utf-8"),
        new HtmlElement("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        new HtmlElement("meta").With("name", "color-scheme").With("content", "light dark"),
        new HtmlElement("link").With("rel", "icon").With("href", "/chat/icon.svg").With("type", "image/svg+xml"),
        new HtmlElement("title", words.Get("PageTitle", ("company", company.Name))),
        .. Others(words).Select(other => new HtmlElement("link").With("rel", "alternate").With("hreflang", other).With("href", Address(other))),
        new HtmlElement("link").With("rel", "alternate").With("type", "application/json").With("href", TrustPaths.Labels),
        new HtmlStyle(),
    ]);

    private HtmlElement Banner(TrustWords words) => new("header",
        new HtmlElement("div",
            Link(TrustPaths.Chat, company.Name).With("class", "company"),
            new HtmlElement("nav", [.. Others(words).Select(other => Switch(other))]).With("aria-label", words["Languages"])).With("class", "bar"));

    private HtmlElement Title(TrustWords words) => new("h1", words.Get("Title", ("assistant", company.Assistant)));

    private HtmlElement Lead(TrustWords words) =>
        new HtmlElement("p", words.Get("Lead", ("assistant", company.Assistant), ("company", company.Name))).With("class", "lead");

    private HtmlElement Contents(TrustWords words) => new HtmlElement("nav",
        new HtmlElement("ul", [.. _sections.Select(section => new HtmlElement("li", Link($"#{section.Id}", section.Title(words))))]))
        .With("aria-label", words["Contents"]).With("class", "contents");

    private HtmlElement Foot(TrustWords words)
    {
        var document = labels.In(words.Language);
        return new("footer",
            new HtmlElement("p", words.Get("Foot", ("product", document.Product.Name), ("release", document.Product.Version), ("label", document.Version), ("at", document.GeneratedAt))),
            new HtmlElement("p", Link($"{TrustPaths.Labels}?lang={words.Language}", words["ForMachines"])),
            new HtmlElement("p", Link(TrustPaths.Chat, words["BackToChat"])));
    }

    private IEnumerable<string> Others(TrustWords words) => wording.Languages.Where(language => language != words.Language);

    // In its own language: who needs it may not read this one.
    private HtmlElement Switch(string language) =>
        Link(Address(language), new TrustWords(wording, language)[$"Language.{language}"]).With("lang", language).With("hreflang", language);

    private static string Address(string language) => $"{TrustPaths.Page}?lang={language}";

    private static HtmlElement Link(string to, string text) => new HtmlElement("a", text).With("href", to);
}
