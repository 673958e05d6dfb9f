using System.Globalization;

namespace EthicalBot.Privacy.Audit;

/// <summary>A fact of an audit entry: made of ids, numbers, enums, words of the product or redacted text, and of nothing else.</summary>
public readonly record struct AuditFact
{
    private const int LongestLanguage = 35;

    private readonly string? _value;

    private AuditFact(AuditWord name, string value) => (Name, _value) = (name, value);

    /// <summary>What the fact is about.</summary>
    public AuditWord Name { get; }

    /// <summary>The fact as the log has it.</summary>
    public string Value => _value ?? "";

    /// <summary>A word of the product.</summary>
    public static AuditFact Of(AuditWord name, AuditWord value) => new(name, value.Value);

    /// <summary>An id.</summary>
    public static AuditFact Of(AuditWord name, AuditId value) => new(name, value.Value);

    /// <summary>A number: a count, a version, a duration; never one that a customer wrote.</summary>
    public static AuditFact Of(AuditWord name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether or not.</summary>
    public static AuditFact Of(AuditWord name, bool value) => new(name, value ? "true" : "false");

    /// <summary>A time, in UTC.</summary>
    public static AuditFact Of(AuditWord name, DateTimeOffset value) => new(name, value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A text without personal data.</summary>
    public static AuditFact Of(AuditWord name, RedactedText value) => new(name, value.Value);

    /// <summary>One of the values that the code names.</summary>
    public static AuditFact Of<T>(AuditWord name, T value)
        where T : struct, Enum => new(name, value.ToString());

    /// <summary>One of a list that the product fixes; another value is a bug.</summary>
    public static AuditFact OneOf(AuditWord name, string value, IReadOnlyCollection<string> allowed) =>
        allowed.Contains(value) ? new(name, value) : throw new ArgumentException($"The fact {name} must be one of {string.Join(", ", allowed)}.", nameof(value));

    /// <summary>A language by its tag; what is no tag is "und".</summary>
    public static AuditFact Language(AuditWord name, string tag) =>
        new(name, tag.Length is >= 2 and <= LongestLanguage && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && (tag.Length <= 3 || tag.IndexOf('-') is 2 or 3) ? tag : "und");
}
