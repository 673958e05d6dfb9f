using System.Collections.Immutable;
using System.Text;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction.Identifiers;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Takes personal data out of what a customer wrote.</summary>
/// <remarks>Thread-safe. What cannot be read, for whatever reason, is removed as a whole: unknown is treated as private.</remarks>
public sealed class Redactor(KeyRing keys)
{
    internal const string Everything = "⟦REDACTED⟧";

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

    /// <summary>Redacts; an expected class is what our own question asked for, so the answer goes even when no pattern knows it.</summary>
    /// <param name="ourNames">Names that are the company's own, its agents' and its assistant's, and stay.</param>
    public RedactedText Redact(string raw, DataClass expected = DataClass.None, IReadOnlyCollection<string>? ourNames = null)
    {
        if (string.IsNullOrEmpty(raw)) return RedactedText.Empty;
        try
        {
            var readable = ReadableText.Of(raw);
            var reading = new Reading(readable.Text, expected);
            return Write(raw, readable, [.. Find(reading).Where(finding => !IsOurs(finding, readable.Text, ourNames))]);
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
        var readable = ReadableText.Of(raw);
        return [.. Find(new Reading(readable.Text, DataClass.None))
            .Select(found => new FoundIdentifier(readable.RawStart(found.Start), readable.RawEnd(found.End), found.Kind, found.Confidence))];
    }

    internal static IReadOnlyList<Finding> Find(Reading reading) =>
        ExpectedAnswer.Complete(reading, Overlaps.Resolve(reading.Text, s_finders.SelectMany(finder => finder.Find(reading))));

    private static bool IsOurs(Finding finding, string text, IReadOnlyCollection<string>? ourNames) =>
        finding.Class == DataClass.Name && ourNames?.Contains(text[finding.Start..finding.End], StringComparer.OrdinalIgnoreCase) == true;

    private RedactedText Write(string raw, ReadableText readable, IReadOnlyList<Finding> findings)
    {
        var placeholders = new Placeholders(keys);
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
