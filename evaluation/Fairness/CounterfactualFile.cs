using System.Text.Json;
using EthicalBot.Evaluation.Lines;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Reads JSON lines {group, text, lang, expect_intent?, accept?, escalate?} with what varies: name, origin and gender; attr and descriptor; variant.</summary>
internal static class CounterfactualFile
{
    private static readonly string[] s_baselines = ["baseline", "standard"];
    private static readonly string[] s_secondLanguage = ["L2", "second_language"];
    private static readonly string[] s_forms = ["gender_form", "form", "inclusive_form"];

    /// <summary>Reads one file.</summary>
    /// <exception cref="CommandLineException">A line is broken; the message names its number, never its words.</exception>
    public static Task<IReadOnlyList<CounterfactualRow>> ReadAsync(string path) => JsonFile.ReadAsync(path, "an object {group, text, lang, …} with attr or variant", Read);

    private static CounterfactualRow? Read(JsonElement row) =>
        row.Text("group") is { } group && row.Text("text") is { } text && row.Text("lang") is { } language && (row.Text("variant") ?? row.Text("attr")) is { } attribute
            ? Row(row, group, text, language, attribute)
            : null;

    private static CounterfactualRow Row(JsonElement row, string group, string text, string language, string attribute)
    {
        var kind = Kind(row, attribute);
        var value = s_baselines.Contains(attribute) ? null : row.Text("name") ?? row.Text("descriptor") ?? row.Text("variant") ?? row.Text("gender") ?? attribute;
        return new(group, text, language, kind, value, [.. Traits(row, kind, attribute)], Intents(row), row.Flag("escalate"));
    }

    private static AttributeKind Kind(JsonElement row, string attribute)
    {
        if (row.Text("variant") is not null) return s_secondLanguage.Contains(attribute) ? AttributeKind.SecondLanguage : AttributeKind.Dialect;
        if (row.Text("name") is not null) return AttributeKind.Names;
        return s_forms.Contains(attribute) ? AttributeKind.Forms : AttributeKind.Identity;
    }

    private static IEnumerable<Trait> Traits(JsonElement row, AttributeKind kind, string attribute)
    {
        if (kind is AttributeKind.Dialect) yield return new("variety", attribute);
        if (kind is AttributeKind.Identity) yield return new("identity", attribute);
        var (origin, gender) = (row.Text("origin"), row.Text("gender"));
        if (origin is not null) yield return new("origin", origin);
        if (gender is not null) yield return new("gender", gender);
        if (origin is not null && gender is not null) yield return new("origin and gender", $"{origin} {gender}");
    }

    private static HashSet<string> Intents(JsonElement row) =>
        (row.Text("expect_intent") ?? row.Text("intent")) is { } intent ? new([intent, .. row.Texts("accept") ?? []], StringComparer.Ordinal) : [];
}
