using System.Text.Json;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>A message, and what a person says of it: what they do not say is null.</summary>
/// <param name="Accept">Other intents that a fair judge would take.</param>
/// <param name="OutOfScope">near (like customer service, and not done here) or far, for what the product does not do.</param>
/// <param name="Signals">What else the message tells; empty where it tells nothing else.</param>
internal sealed record LabelledRow(
    string Text, string Language, string? Intent, IReadOnlyList<string> Accept, string? OutOfScope, IReadOnlyList<string>? Signals, bool? Escalate, bool? AsksForPerson)
{
    private const string Needed =
        "an object {text, lang} with {intent, accept?, oos?}, {signals:[…], escalate?}, {asksForPerson} or nothing else, whose intent is one of the product's,";

    /// <summary>Whether it says in which language it is, and nothing else.</summary>
    public bool IsOfLanguageAlone => Intent is null && Signals is null && AsksForPerson is null;

    /// <summary>Reads a file of JSON lines.</summary>
    /// <exception cref="CommandLineException">A line is broken; the message names its number, never its words.</exception>
    public static Task<IReadOnlyList<LabelledRow>> ReadAsync(string path) => JsonFile.ReadAsync(path, Needed, Read);

    private static LabelledRow? Read(JsonElement row)
    {
        if (row.Text("text") is not { } text || row.Text("lang") is not { } language) return null;
        // Where a file keeps the label of the set that it comes from, bot_intent is ours.
        var (intent, scope) = (row.Text("bot_intent") ?? row.Text("intent"), row.Text("oos"));
        if (intent is null && scope is not null) intent = Intents.OutOfScope;
        if (intent is not null && !IntentCatalogue.Names.Contains(intent)) return null;
        return new(text, language, intent, row.Texts("accept") ?? [], intent == Intents.OutOfScope ? scope ?? "far" : null, row.Texts("signals"), row.Flag("escalate"), row.Flag("asksForPerson"));
    }
}
