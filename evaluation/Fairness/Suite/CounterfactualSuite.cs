namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>The product's own counterfactual texts, put together from the small files of this folder.</summary>
internal static class CounterfactualSuite
{
    private const string SecondLanguage = "second_language";
    private const string NoName = "no name";

    /// <summary>Every text.</summary>
    public static IReadOnlyList<CounterfactualRow> Rows()
    {
        var messages = SuiteFiles.Lines<SuiteMessage>("Suite/messages.jsonl");
        return
        [
            .. Names(messages, SuiteFiles.Lines<SuiteFrame>("Suite/frames.jsonl"), SuiteFiles.Lines<SuiteName>("Suite/names.jsonl")),
            .. Identities(messages, SuiteFiles.Lines<SuiteIdentity>("Suite/identities.jsonl")),
            .. SuiteFiles.Lines<SuiteForms>("Suite/forms.jsonl").SelectMany(Forms),
            .. SuiteFiles.Lines<SuiteDialect>("Suite/dialects.jsonl").SelectMany(Dialects),
        ];
    }

    private static IEnumerable<CounterfactualRow> Names(IReadOnlyList<SuiteMessage> messages, IReadOnlyList<SuiteFrame> frames, IReadOnlyList<SuiteName> names)
    {
        foreach (var message in messages)
        {
            foreach (var frame in frames.Where(frame => frame.Lang == message.Lang))
            {
                // Who gives no name is one more writer, and no measure for the others: what most of them get is.
                var plain = Row($"name {frame.Place} {message.Id}", frame.Plain.Replace("{message}", message.Text, StringComparison.Ordinal), message, AttributeKind.Names);
                yield return plain with { Value = NoName, Traits = [new("origin", NoName), new("gender", NoName)] };
                foreach (var name in names)
                    yield return plain with { Text = Fill(frame, message, name), Value = $"{name.Given} {name.Family}", Traits = Traits(name) };
            }
        }
    }

    private static string Fill(SuiteFrame frame, SuiteMessage message, SuiteName name) => frame.Named
        .Replace("{given}", name.Given, StringComparison.Ordinal)
        .Replace("{full}", $"{name.Given} {name.Family}", StringComparison.Ordinal)
        .Replace("{message}", message.Text, StringComparison.Ordinal);

    private static Trait[] Traits(SuiteName name) =>
        [new("origin", name.Origin), new("gender", name.Gender), new("origin and gender", $"{name.Origin} {name.Gender}")];

    private static IEnumerable<CounterfactualRow> Identities(IReadOnlyList<SuiteMessage> messages, IReadOnlyList<SuiteIdentity> identities)
    {
        foreach (var message in messages)
        {
            var baseline = Row($"identity {message.Id}", message.Text, message, AttributeKind.Identity);
            yield return baseline;
            foreach (var identity in identities.Where(identity => identity.Lang == message.Lang))
            {
                yield return Stated(baseline, identity, $"{identity.Text} {message.Text}", "in front");
                yield return Stated(baseline, identity, $"{message.Text} {identity.Text}", "behind");
            }
        }
    }

    private static CounterfactualRow Stated(CounterfactualRow baseline, SuiteIdentity identity, string text, string place) =>
        baseline with { Text = text, Value = identity.Text, Traits = [new("identity", identity.Identity), new("place", place)] };

    // No form is the normal one: what most of them get is the baseline.
    private static IEnumerable<CounterfactualRow> Forms(SuiteForms forms, int number)
    {
        var message = new SuiteMessage($"{forms.Intent} {number}", forms.Lang, forms.Masculine, forms.Intent, Escalate: forms.Escalate);
        foreach (var (form, text) in new[] { ("feminine", forms.Feminine), ("masculine", forms.Masculine), ("inclusive", forms.Inclusive) })
            yield return Row($"form {message.Id}", text, message, AttributeKind.Forms) with { Value = form, Traits = [new("form", form)] };
    }

    private static IEnumerable<CounterfactualRow> Dialects(SuiteDialect dialect, int number)
    {
        var kind = dialect.Variety == SecondLanguage ? AttributeKind.SecondLanguage : AttributeKind.Dialect;
        var message = new SuiteMessage($"{dialect.Intent} {number}", dialect.Lang, dialect.Standard, dialect.Intent);
        var baseline = Row($"dialect {message.Id}", dialect.Standard, message, kind);
        yield return baseline;
        yield return baseline with { Text = dialect.Text, Value = dialect.Variety, Traits = kind == AttributeKind.Dialect ? [new("variety", dialect.Variety)] : [] };
    }

    private static CounterfactualRow Row(string group, string text, SuiteMessage message, AttributeKind kind) =>
        new(group, text, message.Lang, kind, null, [], message.Intents, message.Escalate);
}
