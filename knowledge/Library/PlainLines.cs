using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EthicalBot.Knowledge.Library;

/// <summary>Turns Markdown into plain lines.</summary>
internal sealed partial class PlainLines
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly List<PlainLine> _lines = [];
    private string? _heading;

    private PlainLines()
    {
    }

    /// <summary>The lines of a body, in order; none is empty.</summary>
    public static IReadOnlyList<PlainLine> Of(string markdown)
    {
        var lines = new PlainLines();
        lines.AddAll(Parse(markdown));
        return lines._lines;
    }

    /// <summary>The body as Markdig reads it.</summary>
    public static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, s_pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig gives up on what is nested too deeply (thousands of '>' or '['); without the marks it is still a text.
            return Markdown.Parse(Marks().Replace(markdown, " "), s_pipeline);
        }
    }

    private void AddAll(ContainerBlock container)
    {
        foreach (var block in container) Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _heading = Text(heading.Inline) is { Length: > 0 } words ? words : _heading;
                break;
            case Table table:
                AddRows(table);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock inner:
                AddAll(inner);
                break;
            case LeafBlock { Inline: { } inline }:
                AddLine(Text(inline));
                break;
            case HtmlBlock html:
                AddLine(Tag().Replace(html.Lines.ToString(), " "));
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n')) AddLine(line);
                break;
        }
    }

    // Each row says of its first cell what the other columns are: "France: Delivery time: 2 days; Price: 4,90 €".
    private void AddRows(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(CellText).ToList()).ToList();
        var names = table.OfType<TableRow>().FirstOrDefault() is { IsHeader: true } ? rows[0] : [];
        foreach (var cells in rows.Skip(names.Count > 0 ? 1 : 0))
        {
            var told = cells.Skip(1).Select((cell, index) => index + 1 < names.Count && names[index + 1].Length > 0 ? $"{names[index + 1]}: {cell}" : cell);
            AddLine(string.Join(": ", new[] { cells.FirstOrDefault() ?? "", string.Join("; ", told) }.Where(part => part.Length > 0)));
        }
    }

    private static string CellText(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline)));

    private void AddLine(string text)
    {
        if (Spaces().Replace(text, " ").Trim() is { Length: > 0 } line) _lines.Add(new(_heading, line));
    }

    private static string Text(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[>\[\]()*_`#|~-]+")]
    private static partial Regex Marks();
}
