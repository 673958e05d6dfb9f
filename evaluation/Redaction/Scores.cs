using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Redaction.SpecialCategories;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>Compares what is found with what a person marked, and counts.</summary>
internal sealed class Scores
{
    /// <summary>What counts as what, for whoever reads the figures.</summary>
    public const string Rules = """
        Found: at least 90 % of its characters are covered by findings, of whatever type. Typed: a finding of its own type is among them.
        Right: at least half of a finding's characters are marked as personal; findings on optional spans, and order and tracking numbers, count neither way.
        Precision is by the type found, recall by the type marked. Clean: nothing in the message is marked but order and tracking numbers.
        """;

    private static readonly string[] s_numbers = [IdentifierKind.OrderNumber.Label(), IdentifierKind.TrackingNumber.Label()];
    private static readonly string[] s_flags = ["lower", "typo", "variant"];
    private static readonly string[] s_free = [IdentifierKind.Name.Label(), IdentifierKind.Address.Label(), IdentifierKind.Postcode.Label()];

    /// <summary>Counts by the row's name in its group: type, language, flag.</summary>
    public SortedDictionary<string, SortedDictionary<string, Tally>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Messages in which nothing personal is marked, and how many of them were touched.</summary>
    public (int Touched, int All) Clean { get; private set; }

    /// <summary>Order and tracking numbers, how many were recognised as one, and how many were taken for something personal.</summary>
    public (int Recognised, int Redacted, int All) Numbers { get; private set; }

    /// <summary>Messages that a person marked as telling of a special category (GDPR art. 9), and how many were recognised.</summary>
    public (int Recognised, int All) Special { get; private set; }

    /// <summary>Messages that were not so marked, and how many were taken for it.</summary>
    public (int Taken, int All) Ordinary { get; private set; }

    /// <summary>Counts one message and says what was not as it should be.</summary>
    public IReadOnlyList<Fault> Add(LabelledText message, IReadOnlyList<FoundIdentifier> found)
    {
        var faults = new List<Fault>();
        var personal = found.Where(finding => !s_numbers.Contains(finding.Kind.Label())).ToList();
        foreach (var span in message.Spans.Where(span => span.Do == LabelledSpan.Redact)) Mark(message, span, personal, faults);
        foreach (var finding in personal) Weigh(message, finding, faults);
        foreach (var span in message.Spans.Where(span => span.Do == LabelledSpan.Pseudonymise)) Number(span, found, personal, faults);
        if (message.Spans.All(span => span.Do == LabelledSpan.Pseudonymise)) Clean = (Clean.Touched + (personal.Count > 0 ? 1 : 0), Clean.All + 1);
        var isSpecial = SensitiveWords.In(message.Text) ? 1 : 0;
        if (message.Flags.Contains("art9")) Special = (Special.Recognised + isSpecial, Special.All + 1);
        else Ordinary = (Ordinary.Taken + isSpecial, Ordinary.All + 1);
        return faults;
    }

    private void Mark(LabelledText message, LabelledSpan span, List<FoundIdentifier> personal, List<Fault> faults)
    {
        var isFound = Covered(span.Start, span.End, personal.Select(finding => (finding.Start, finding.End))) >= .9;
        var isTyped = isFound && personal.Exists(finding => finding.Kind.Label() == span.Type && finding.Start < span.End && finding.End > span.Start);
        foreach (var tally in Rows(message, span.Type))
        {
            tally.Marked++;
            if (isFound) tally.Found++;
            if (isTyped) tally.Typed++;
        }

        if (!isFound) faults.Add(new("missed", span.Type, span.Start, span.End));
    }

    private void Weigh(LabelledText message, FoundIdentifier finding, List<Fault> faults)
    {
        if (message.Spans.Any(span => span.Do == LabelledSpan.Optional && span.Start < finding.End && span.End > finding.Start)) return;
        var isRight = Covered(finding.Start, finding.End, message.Spans.Where(span => span.Do == LabelledSpan.Redact).Select(span => (span.Start, span.End))) >= .5;
        foreach (var tally in Rows(message, finding.Kind.Label()))
        {
            tally.Findings++;
            if (isRight) tally.Right++;
        }

        if (!isRight) faults.Add(new("wrong", finding.Kind.Label(), finding.Start, finding.End));
    }

    private void Number(LabelledSpan span, IReadOnlyList<FoundIdentifier> found, List<FoundIdentifier> personal, List<Fault> faults)
    {
        var isRedacted = personal.Exists(finding => finding.Start < span.End && finding.End > span.Start);
        var isRecognised = !isRedacted && Covered(span.Start, span.End, found.Select(finding => (finding.Start, finding.End))) >= .9;
        Numbers = (Numbers.Recognised + (isRecognised ? 1 : 0), Numbers.Redacted + (isRedacted ? 1 : 0), Numbers.All + 1);
        if (isRedacted) faults.Add(new("order", span.Type, span.Start, span.End));
    }

    // Every line of the table that a span or finding of this type counts in.
    private IEnumerable<Tally> Rows(LabelledText message, string type)
    {
        yield return Row("type", type);
        yield return Row("language", message.Language);
        yield return Row("", "all");
        if (!s_free.Contains(type))
        {
            yield return Row("", "structured");
            yield return Row("language, structured types only", message.Language);
        }

        foreach (var flag in s_flags.Where(message.Flags.Contains)) yield return Row("flag", flag);
    }

    private Tally Row(string group, string name)
    {
        if (!Groups.TryGetValue(group, out var rows)) Groups[group] = rows = new(StringComparer.Ordinal);
        if (!rows.TryGetValue(name, out var tally)) rows[name] = tally = new();
        return tally;
    }

    private static double Covered(int start, int end, IEnumerable<(int Start, int End)> by)
    {
        var covered = new bool[end - start];
        foreach (var (from, to) in by)
        {
            for (var i = Math.Max(from, start); i < Math.Min(to, end); i++) covered[i - start] = true;
        }

        return (double)covered.Count(character => character) / covered.Length;
    }
}
