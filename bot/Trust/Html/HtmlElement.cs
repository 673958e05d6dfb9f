namespace EthicalBot.Bot.Trust.Html;

/// <summary>An element with its attributes and what is in it; names come from code, values are encoded.</summary>
internal sealed record HtmlElement(string Name, params IReadOnlyList<HtmlNode> Children) : HtmlNode
{
    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal) { "meta", "link", "hr", "br" };

    /// <summary>Attributes in the order in which they were given.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>The same element with one attribute more.</summary>
    public HtmlElement With(string attribute, string value) => this with { Attributes = [.. Attributes, (attribute, value)] };

    /// <inheritdoc/>
    public override void WriteTo(TextWriter writer)
    {
        writer.Write('<');
        writer.Write(Name);
        foreach (var (name, value) in Attributes)
        {
            writer.Write($" {name}=\"");
            HtmlText.Encoder.Encode(writer, value);
            writer.Write('"');
        }

        writer.Write('>');
        if (VoidElements.Contains(Name))
            return;
        foreach (var child in Children)
            child.WriteTo(writer);
        writer.Write($"</{Name}>");
    }
}
