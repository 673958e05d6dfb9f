using System.Collections.Frozen;
using System.Text.Json;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The small words around an option's values, of all languages together: data, in OptionPhrases.json.</summary>
internal static class OptionPhrases
{
    private static readonly Dictionary<string, string[]> s_lists = Read();

    public static FrozenSet<string> No { get; } = Set("No");

    public static FrozenSet<string> Yes { get; } = Set("Yes");

    /// <summary>What stays as it is.</summary>
    public static IReadOnlyList<string> Same => s_lists["Same"];

    /// <summary>What leads to a second wish, for where the first cannot be had.</summary>
    public static IReadOnlyList<string> Else => s_lists["Else"];

    /// <summary>What leads to what shall go.</summary>
    public static IReadOnlyList<string> InsteadOf => s_lists["InsteadOf"];

    /// <summary>What leads to what is not meant; with an article where the bare word is also an answer.</summary>
    public static IReadOnlyList<string> NotThis => s_lists["NotThis"];

    /// <summary>What is said of whether something can be had.</summary>
    public static IReadOnlyList<string> Stock => s_lists["Stock"];

    public static IReadOnlyList<string> Cheapest => s_lists["Cheapest"];

    public static IReadOnlyList<string> Dearest => s_lists["Dearest"];

    /// <summary>What parts one wish from the next.</summary>
    public static FrozenSet<string> Joins { get; } = Set("Joins");

    /// <summary>What stands before the thing that is wanted for another.</summary>
    public static FrozenSet<string> For { get; } = Set("For");

    /// <summary>What says nothing of a wish.</summary>
    public static FrozenSet<string> Empty { get; } = Set("Empty");

    /// <summary>What makes a sentence of the words around it, so that they are no value.</summary>
    public static FrozenSet<string> Telling { get; } = Set("Telling");

    /// <summary>What stands before a value: "in turquoise".</summary>
    public static FrozenSet<string> Places { get; } = Set("Places");

    /// <summary>Everyday words that are no slip of a value.</summary>
    public static FrozenSet<string> NoSlip { get; } = Set("NoSlip");

    private static FrozenSet<string> Set(string name) => s_lists[name].Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(OptionPhrases).Assembly.GetManifestResourceStream("dialogs/Service/Slots/OptionPhrases.json")
            ?? throw new InvalidOperationException("The words around options are not in this build; they must be an embedded resource.");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream) ?? throw new InvalidOperationException("The words around options are empty.");
    }
}
