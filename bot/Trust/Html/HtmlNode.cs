namespace EthicalBot.Bot.Trust.Html;

/// <summary>A piece of a page; a text becomes one by itself, and is encoded when it is written.</summary>
internal abstract record HtmlNode
{
    public static implicit operator HtmlNode(string text) => new HtmlText(text);

    /// <summary>Writes it as HTML.</summary>
    public abstract void WriteTo(TextWriter writer);

    /// <summary>The HTML as one string.</summary>
    public string ToHtml()
    {
        using var writer = new StringWriter();
        WriteTo(writer);
        return writer.ToString();
    }
}
