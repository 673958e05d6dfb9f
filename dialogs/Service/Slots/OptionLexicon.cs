using System.Text.Json;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Words of options in seven languages, each row one meaning: data, in OptionWords.json.</summary>
internal sealed class OptionLexicon
{
    private OptionLexicon(Dictionary<string, string[][]> rows)
    {
        Names = Folded(rows["Names"]);
        Units = Folded(rows["Units"]);
        Telling = Folded(rows["Telling"]);
        Values = [.. Telling, .. Folded(rows["Plain"])];
    }

    public static OptionLexicon Known { get; } = Read();

    /// <summary>What options are called; the size first.</summary>
    public IReadOnlyList<string[]> Names { get; }

    /// <summary>What stands behind a figure.</summary>
    public IReadOnlyList<string[]> Units { get; }

    /// <summary>Values that are said of hardly anything else: whoever says one wants it.</summary>
    public IReadOnlyList<string[]> Telling { get; }

    /// <summary>All values.</summary>
    public IReadOnlyList<string[]> Values { get; }

    private static string[][] Folded(string[][] rows) => [.. rows.Select(row => row.Select(Folding.Fold).Distinct(StringComparer.Ordinal).ToArray())];

    private static OptionLexicon Read()
    {
        using var stream = typeof(OptionLexicon).Assembly.GetManifestResourceStream("dialogs/Service/Slots/OptionWords.json")
            ?? throw new InvalidOperationException("The words of options are not in this build; they must be an embedded resource.");
        return new(JsonSerializer.Deserialize<Dictionary<string, string[][]>>(stream) ?? throw new InvalidOperationException("The words of options are empty."));
    }
}
