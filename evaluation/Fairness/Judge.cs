using EthicalBot.Evaluation.Understanding;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>Lets the product read every text, and holds those of a group against each other.</summary>
internal sealed class Judge(IUnderstandCustomers understanding)
{
    private const int ReadAtOnce = 256;

    /// <summary>The rows that are no baseline, each with its baseline's outcome: the row that is marked so, else what most of the group got.</summary>
    public IReadOnlyList<Judged> Variants(IReadOnlyList<CounterfactualRow> rows, ProgressBar progress)
    {
        var read = new List<(CounterfactualRow Row, Outcome Outcome)>(rows.Count);
        foreach (var chunk in rows.Chunk(ReadAtOnce))
        {
            read.AddRange(chunk.AsParallel().AsOrdered().Select(row => (row, Read(row.Text, row.Language))));
            progress.Report(read.Count, rows.Count);
        }

        return
        [
            .. read.GroupBy(one => (one.Row.Group, one.Row.Language))
                .Select(group => (Rows: group, Baseline: Baseline([.. group])))
                .SelectMany(group => group.Rows.Where(one => !one.Row.IsBaseline).Select(one => new Judged(one.Row, one.Outcome, group.Baseline))),
        ];
    }

    /// <summary>Texts written as hurried thumbs write them, against the same texts as they stand.</summary>
    public IReadOnlyList<TypedJudged> Typed(IReadOnlyList<CounterfactualRow> rows)
    {
        var plain = rows.Where(row => row.Intents.Count > 0)
            .GroupBy(row => (row.Group, row.Language))
            .SelectMany(Distinct)
            .DistinctBy(row => (row.Text, row.Language));
        return [.. plain.AsParallel().AsOrdered().SelectMany(row => Typing.All.Select(typing => Compare(row, typing))).OfType<TypedJudged>()];
    }

    // Another name is no other text; another form or dialect is.
    private static IEnumerable<CounterfactualRow> Distinct(IEnumerable<CounterfactualRow> group) =>
        group.All(row => row.Kind is AttributeKind.Names or AttributeKind.Identity) ? [group.FirstOrDefault(row => row.IsBaseline) ?? group.First()] : group;

    // A text that a way of typing leaves as it is tells nothing.
    private TypedJudged? Compare(CounterfactualRow row, Typing typing) => typing.Write(row.Text) is var text && text == row.Text
        ? null
        : new(typing.Name, row, row.Intents.Contains(Read(text, row.Language).Intent), row.Intents.Contains(Read(row.Text, row.Language).Intent));

    private Outcome Read(string text, string language) => Outcome.Of(Reading.Of(understanding.Understand(text, language)));

    private static Outcome Baseline(IReadOnlyList<(CounterfactualRow Row, Outcome Outcome)> group)
    {
        foreach (var (row, outcome) in group)
        {
            if (row.IsBaseline) return outcome;
        }

        return group.GroupBy(one => one.Outcome).MaxBy(same => same.Count())!.Key; // a group has rows
    }
}
