using System.Text;

namespace EthicalBot.Privacy.Oversight;

/// <summary>A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8.</summary>
public sealed class CsvTable
{
    private readonly StringBuilder _text = new("\ufeff");

    /// <summary>Begins with the names of the columns.</summary>
    public CsvTable(params IEnumerable<string> columns) => Add(columns);

    /// <summary>Adds a row.</summary>
    public void Add(params IEnumerable<string> cells) => _text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // A spreadsheet would take such a beginning for a formula.
    private static string Quoted(string cell) => $"\"{(cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : "")}{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
