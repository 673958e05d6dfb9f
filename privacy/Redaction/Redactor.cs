using System.Collections.Immutable;
using System.Text;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction.Identifiers;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Takes personal data out of what a customer wrote.</summary>
/// <remarks>Thread-safe. What cannot be read, for whatever reason, is removed as a whole: unknown is treated as private.</remarks>
public sealed class Redactor
{
    private static readonly PseudonymScope s_nobody = new("", "", "");

    internal const string Everything = "⟦REDACTED⟧";

    // Far above what any text should take: who waits for a slow finder waits for all of it, and gets a message that is removed as a whole.
    internal static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    // Where two overlap, the earlier in this list names the stretch.
    private static readonly IFindIdentifiers[] s_finders =
    [
        new TokenLinks(),
        new Emails(),
        new ApiKeys(),
        new Passwords(),
        new Coordinates(),
        new Ibans(),
        new Bics(),
        new FrenchSocialSecurityNumbers(),
        new BirthDates(),
        new NationalIds(),
        new SecurityCodes(),
        new CardExpiries(),
        new Cards(),
        new TrackingNumbers(),
        new MachineAddresses(),
        new AnnouncedNumbers(),
        new Phones(),
        new Addresses(),
        new OrderNumbers(),
        new Postcodes(),
        new UserNames(),
        new Names(),
    ];

    private readonly KeyedTokens _tokens;
    private readonly IReadOnlyList<IFindIdentifiers> _finders;
    private readonly TimeProvider _time;

    /// <summary>Takes the keys of tokens; for one tenant without a name.</summary>
    public Redactor(KeyRing keys) : this(keys, "", TimeProvider.System)
    {
    }

    /// <summary>Takes the keys of tokens, the tenant that they are bound to, and the clock that tells their epoch.</summary>
    public Redactor(KeyRing keys, string tenant, TimeProvider time) : this(keys, tenant, s_finders, time)
    {
    }

    internal Redactor(KeyRing keys, string tenant, IReadOnlyList<IFindIdentifiers> finders, TimeProvider time) =>
        (_tokens, _finders, _time) = (new KeyedTokens(keys, tenant, time), finders, time);

    internal static IReadOnlyList<IFindIdentifiers> Finders => s_finders;

    /// <summary>Redacts; an expected class is what our own question asked for, so the answer goes even when no pattern knows it.</summary>
    /// <param name="ourNames">Names that are the company's own, its agents' and its assistant's, and stay.</param>
    /// <param name="book">The conversation's pseudonyms, which the text may add to; without one the numbers count within this text alone.</param>
    /// <param name="destination">Where the text goes, which says what becomes of each identifier.</param>
    public RedactedText Redact(
        string raw, DataClass expected = DataClass.None, IReadOnlyCollection<string>? ourNames = null, PseudonymBook? book = null, Destination destination = Destination.Transcript) =>
        Redact(raw, new PseudonymWriter(book ?? new PseudonymBook(s_nobody), _tokens, destination, areTokensOurs: false), expected, ourNames);

    /// <summary>Redacts what was written with the conversation's pseudonyms, by a model: they stay, and those that it made up become ⟦UNKNOWN⟧.</summary>
    public RedactedText RedactGenerated(string text, PseudonymBook book, IReadOnlyCollection<string>? ourNames = null, Destination destination = Destination.Transcript) =>
        Redact(text, new PseudonymWriter(book, _tokens, destination, areTokensOurs: true), DataClass.None, ourNames);

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

    private RedactedText Redact(string raw, PseudonymWriter writer, DataClass expected, IReadOnlyCollection<string>? ourNames)
    {
        if (string.IsNullOrEmpty(raw)) return RedactedText.Empty;
        try
        {
            var readable = ReadableText.Of(raw);
            var found = Find(new Reading(readable.Text, expected), _finders, _time);
            if (KnownValues.In(readable.Text, writer.Book) is { Count: > 0 } known) found = Overlaps.Resolve(readable.Text, found.Concat(known));
            return Write(raw, readable, writer, [.. found.Where(finding => !IsOurs(finding, readable.Text, ourNames))]);
        }
#pragma warning disable CA1031 // Nothing may go out unread: whatever went wrong, the whole text is private. The exception may quote it, so it is dropped.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new RedactedText(Everything, [DataClass.Unknown]);
        }
    }

    private static RedactedText Write(string raw, ReadableText readable, PseudonymWriter writer, IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder(raw.Length);
        var done = 0;
        foreach (var finding in findings)
        {
            var (start, end) = (readable.RawStart(finding.Start), readable.RawEnd(finding.End));
            writer.WriteWords(text, raw.AsSpan(done, start - done));
            writer.WriteFinding(text, finding, raw.AsSpan(start, end - start), readable.Text.AsSpan(finding.Start, finding.End - finding.Start), raw.AsSpan(0, start));
            done = end;
        }
        writer.WriteWords(text, raw.AsSpan(done));
        return new RedactedText(text.ToString(), [.. findings.Select(f => f.Class).Distinct()]);
    }
}
