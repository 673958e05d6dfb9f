using System.Collections.Immutable;
using System.Text;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction.Identifiers;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Takes personal data out of what a customer wrote.</summary>
/// <remarks>Thread-safe. What cannot be read, for whatever reason, is removed as a whole: unknown is treated as private.</remarks>
public sealed class Redactor
{
    internal const string Everything = "⟦REDACTED⟧";

    // Far above what any text should take: who waits for a slow finder waits for all of it, and gets a message that is removed as a whole.
    internal static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    // Where two overlap, the earlier in this list names the stretch.
    private static readonly IFindIdentifiers[] s_finders =
    [
        new TokenLinks(),
        new Emails(),
        new Secrets(),
        new Ibans(),
        new Bics(),
        new FrenchSocialSecurityNumbers(),
        new BirthDates(),
        new Cards(),
        new TrackingNumbers(),
        new NationalIds(),
        new MachineAddresses(),
        new Phones(),
        new Addresses(),
        new OrderNumbers(),
        new Postcodes(),
        new UserNames(),
        new Names(),
    ];

    private readonly KeyRing _keys;
    private readonly IReadOnlyList<IFindIdentifiers> _finders;
    private readonly TimeProvider _time;

    /// <summary>Takes the keys of which tokens are made.</summary>
    public Redactor(KeyRing keys) : this(keys, s_finders, TimeProvider.System)
    {
    }

    internal Redactor(KeyRing keys, IReadOnlyList<IFindIdentifiers> finders, TimeProvider time) => (_keys, _finders, _time) = (keys, finders, time);

    internal static IReadOnlyList<IFindIdentifiers> Finders => s_finders;

    /// <summary>Redacts; an expected class is what our own question asked for, so the answer goes even when no pattern knows it.</summary>
    /// <param name="ourNames">Names that are the company's own, its agents' and its assistant's, and stay.</param>
    public RedactedText Redact(string raw, DataClass expected = DataClass.None, IReadOnlyCollection<string>? ourNames = null)
    {
        if (string.IsNullOrEmpty(raw)) return RedactedText.Empty;
        try
        {
            var readable = ReadableText.Of(raw);
            var reading = new Reading(readable.Text, expected);
            return Write(raw, readable, [.. Find(reading, _finders, _time).Where(finding => !IsOurs(finding, readable.Text, ourNames))]);
        }
#pragma warning disable CA1031 // Nothing may go out unread: whatever went wrong, the whole text is private. The exception may quote it, so it is dropped.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new RedactedText(Everything, [DataClass.Unknown]);
        }
    }

    /// <summary>What the text holds of some classes, as it was written: a customer's way to be reached, for one. As private as the text itself.</summary>
    public static IReadOnlyList<string> Pick(string raw, params IReadOnlyCollection<DataClass> classes)
    {
        var readable = ReadableText.Of(raw);
        return [.. Find(new Reading(readable.Text, DataClass.None)).Where(finding => classes.Contains(finding.Class))
            .Select(finding => raw[readable.RawStart(finding.Start)..readable.RawEnd(finding.End)])];
    }

    /// <summary>Where identifiers stand in a text, in UTF-16 characters of the text as it came; for measuring.</summary>
    public static IReadOnlyList<FoundIdentifier> Locate(string raw)
    {
        if (raw.Length == 0) return [];
        try
        {
            var readable = ReadableText.Of(raw);
            return [.. Find(new Reading(readable.Text, DataClass.None))
                .Select(found => new FoundIdentifier(readable.RawStart(found.Start), readable.RawEnd(found.End), found.Kind, found.Confidence))];
        }
#pragma warning disable CA1031 // As in Redact: what cannot be read is private from its first character to its last.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [new FoundIdentifier(0, raw.Length, IdentifierKind.Private, 1)];
        }
    }

    internal static IReadOnlyList<Finding> Find(Reading reading) => Find(reading, s_finders, TimeProvider.System);

    private static IReadOnlyList<Finding> Find(Reading reading, IReadOnlyList<IFindIdentifiers> finders, TimeProvider time) =>
        ExpectedAnswer.Complete(reading, Overlaps.Resolve(reading.Text, InTime(reading, finders, time)));

    // Finders are not cancelled, only counted: each is linear in the text, so what is late is late by one finding at most.
    private static IEnumerable<Finding> InTime(Reading reading, IReadOnlyList<IFindIdentifiers> finders, TimeProvider time)
    {
        var started = time.GetTimestamp();
        foreach (var finder in finders)
        {
            foreach (var finding in finder.Find(reading))
            {
                yield return finding;
                Check();
            }
            Check();
        }

        void Check()
        {
            if (time.GetElapsedTime(started) > Budget) throw new TimeoutException($"Redaction took longer than {Budget}.");
        }
    }

    private static bool IsOurs(Finding finding, string text, IReadOnlyCollection<string>? ourNames) =>
        finding.Class == DataClass.Name && ourNames?.Contains(text[finding.Start..finding.End], StringComparer.OrdinalIgnoreCase) == true;

    private RedactedText Write(string raw, ReadableText readable, IReadOnlyList<Finding> findings)
    {
        var placeholders = new Placeholders(_keys);
        var text = new StringBuilder(raw.Length);
        var done = 0;
        foreach (var finding in findings)
        {
            var (start, end) = (readable.RawStart(finding.Start), readable.RawEnd(finding.End));
            _ = Placeholders.Neutralise(text, raw.AsSpan(done, start - done));
            _ = text.Append(placeholders.For(finding.Class, readable.Text.AsSpan(finding.Start, finding.End - finding.Start)));
            done = end;
        }
        _ = Placeholders.Neutralise(text, raw.AsSpan(done));
        return new RedactedText(text.ToString(), [.. findings.Select(f => f.Class).Distinct()]);
    }
}
