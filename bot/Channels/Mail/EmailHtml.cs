using EthicalBot.Bot.Trust.Html;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>The HTML twin of an e-mail's words: a paragraph each, and nothing that is fetched from anywhere.</summary>
internal static class EmailHtml
{
    /// <summary>Makes the document.</summary>
    public static string Of(string text, string language)
    {
        var page = new HtmlElement("html",
            new HtmlElement("head", new HtmlElement("meta").With("charset", "utf-8"), new HtmlElement("meta").With("name", "color-scheme").With("content", "light dark")),
            new HtmlElement("body", [.. Paragraphs(text)]).With("style", "font-family:sans-serif;font-size:16px;line-height:1.5")).With("lang", language);
        return $"<!doctype html>\n{page.ToHtml()}\n";
    }

    /// <summary>The words as paragraphs.</summary>
    public static IEnumerable<HtmlNode> Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => (HtmlNode)new HtmlElement("p", paragraph));
}
