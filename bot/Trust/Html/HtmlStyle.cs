namespace EthicalBot.Bot.Trust.Html;

/// <summary>The page's own style sheet, a file of the product: the only thing that is written as it is.</summary>
internal sealed record HtmlStyle : HtmlNode
{
    private const string Resource = "bot/Trust/Page.css";
    private static readonly string Css = Read();

    /// <inheritdoc/>
    public override void WriteTo(TextWriter writer) => writer.Write($"<style>{Css}</style>");

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"There is no embedded file {Resource}; add it to EthicalBot.Bot.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
