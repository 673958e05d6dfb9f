using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Conversations;

/// <summary>One row: what the customer says, what must be in the answer, and what must not.</summary>
public sealed partial record ConversationStep(string Customer, IReadOnlyList<string> Assistant, IReadOnlyList<string> Never)
{
    public static ConversationStep Parse(string row)
    {
        var cells = row.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        Assert.True(cells.Length == 3, $"A row has three cells, this one has {cells.Length}: {row}");
        return new(cells[0], [.. Pieces(cells[1])], [.. Pieces(cells[2])]);
    }

    /// <summary>The e-mail addresses that are typed: always private, whether the table says so or not.</summary>
    public IEnumerable<string> Emails() => Email().Matches(Customer).Select(match => match.Value);

    public static IEnumerable<string> Pieces(string cell) => cell.Split('·', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Email();
}
