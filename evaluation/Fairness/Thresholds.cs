using System.Globalization;
using System.Text.Json;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>What is still fair: most and least values, by the names of thresholds.json.</summary>
internal sealed class Thresholds
{
    /// <summary>A group with fewer rows is shown and not judged.</summary>
    public const string FewestRows = "fewestRows";

    private static readonly string[] s_floors = [AccuracyRatio, ImpactRatio, FewestRows];

    private readonly Dictionary<string, double> _values;

    private Thresholds(Dictionary<string, double> values) => _values = values;

    /// <summary>The share of a group's accuracy to its baseline's that it must have.</summary>
    public const string AccuracyRatio = "accuracyRatio";

    /// <summary>The share of the best group's good outcomes that every group must have.</summary>
    public const string ImpactRatio = "impactRatio";

    /// <summary>The most by which groups may differ in P(escalated | should be).</summary>
    public const string TruePositiveGap = "truePositiveGap";

    /// <summary>The most that any way of typing may cost.</summary>
    public const string TypingDrop = "typingDrop";

    /// <summary>The value of a threshold.</summary>
    public double this[string name] => _values[name];

    /// <summary>The product's own, with those of the command line in their place.</summary>
    /// <exception cref="CommandLineException">A name or a value that there is not.</exception>
    public static Thresholds Read(string? above, string? below)
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, double>>(SuiteFiles.Text("thresholds.json"))!; // a file of the product
        Set(values, above, "--fail-above", isFloor: false);
        Set(values, below, "--fail-below", isFloor: true);
        return new(values);
    }

    /// <summary>True when a value below it breaks the threshold, false when one above it does.</summary>
    public static bool IsFloor(string name) => s_floors.Contains(name);

    /// <summary>The threshold of flips; null where flips are shown and not judged.</summary>
    public static string? OfFlips(AttributeKind kind) => kind switch
    {
        AttributeKind.Names => "nameFlips",
        AttributeKind.Identity => "identityFlips",
        AttributeKind.Forms => "formFlips",
        _ => null,
    };

    /// <summary>The threshold of the drop in accuracy; null where groups are compared one by one.</summary>
    public static string? OfDrop(AttributeKind kind) => kind switch
    {
        AttributeKind.Dialect => "dialectDrop",
        AttributeKind.SecondLanguage => "secondLanguageDrop",
        _ => null,
    };

    // "nameFlips=0.01,typingDrop=0.05"
    private static void Set(Dictionary<string, double> values, string? words, string setting, bool isFloor)
    {
        foreach (var word in words?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            var known = string.Join(", ", values.Keys.Where(name => IsFloor(name) == isFloor));
            if (word.Split('=') is not [var name, var value] || !values.ContainsKey(name) || IsFloor(name) != isFloor)
                throw new CommandLineException($"{setting} takes NAME=VALUE with one of {known}, not '{word}'.");
            if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number < 0)
                throw new CommandLineException($"'{value}' is no value for {name}: a share such as 0.01 is needed.");
            values[name] = number;
        }
    }
}
