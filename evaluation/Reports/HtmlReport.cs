using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EthicalBot.Evaluation.Reports;

/// <summary>A report as one page that needs nothing else: no script, no font, no address.</summary>
internal static class HtmlReport
{
    private const string Style = "evaluation/Reports/Report.css";

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(Report report, TextWriter output)
    {
        await output.WriteAsync($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode(report.Title)}</title>
            <style>{await ReadStyleAsync()}</style>
            </head>
            <body>
            <a class="skip" href="#main">To the figures</a>
            <main id="main" tabindex="-1">
            <h1>{Encode(report.Title)}</h1>
            <p class="lead">{Encode(report.Lead)}</p>
            <nav aria-label="Contents" class="contents"><ul>{string.Concat(report.Sections.Select((section, at) => $"<li><a href=\"#{Id(at)}\">{Encode(section.Title)}</a></li>"))}</ul></nav>

            """);
        for (var at = 0; at < report.Sections.Count; at++) await WriteAsync(report.Sections[at], Id(at), output);
        await output.WriteAsync("</main>\n</body>\n</html>\n");
    }

    private static string Id(int at) => string.Create(CultureInfo.InvariantCulture, $"s{at + 1}");

    private static async Task WriteAsync(ReportSection section, string id, TextWriter output)
    {
        await output.WriteAsync($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{Encode(section.Title)}</h2>\n<p>{Encode(section.Remark)}</p>\n");
        if (section.Figure is { } figure) await output.WriteAsync(Svg(figure, id));
        for (var at = 0; at < section.Tables.Count; at++) await WriteAsync(section.Tables[at], string.Create(CultureInfo.InvariantCulture, $"{id}-t{at + 1}"), output);
        await output.WriteAsync("</section>\n");
    }

    private static string Svg(ReportFigure figure, string id) => $"""
        <figure><svg role="img" aria-labelledby="{id}-figure {id}-words" viewBox="0 0 {figure.Size} {figure.Size}" width="{figure.Size}" height="{figure.Size}">
        <title id="{id}-figure">{Encode(figure.Title)}</title><desc id="{id}-words">{Encode(figure.Alternative)}</desc>
        {figure.Drawing}
        </svg><figcaption>{Encode(figure.Title)}</figcaption></figure>

        """;

    // The frame scrolls where a table is wider than the page, and a keyboard reaches it.
    private static async Task WriteAsync(ReportTable table, string id, TextWriter output)
    {
        await output.WriteAsync($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table{(table.HoldsText ? "" : " class=\"figures\"")}>\n<caption id=\"{id}\">{Encode(table.Caption)}</caption>\n<thead><tr>");
        foreach (var column in table.Columns) await output.WriteAsync($"<th scope=\"col\">{Encode(column)}</th>");
        await output.WriteAsync("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            await output.WriteAsync($"<tr><th scope=\"row\">{Encode(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Encode(cell)}</td>"))}</tr>\n");
        await output.WriteAsync("</tbody>\n</table>\n</div>\n");
    }

    private static string Encode(string text) => s_encoder.Encode(text);

    private static async Task<string> ReadStyleAsync()
    {
        await using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(Style)
            ?? throw new InvalidOperationException($"There is no embedded file {Style}; add it to EthicalBot.Evaluation.csproj.");
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
