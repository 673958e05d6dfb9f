namespace EthicalBot.Knowledge.Library;

/// <summary>One version of an approved article, in one language.</summary>
public sealed record Article
{
    /// <summary>The name of the article, the same in every language; lower case and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The language it is written in, as an ISO 639-1 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Says which text this is: the first 12 hexadecimal digits of the SHA-256 of the file as it was read.</summary>
    public required string Version { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>Who approved this version. Null: nobody yet, and it is not used.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it was last reviewed.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The first day on which it is no longer used.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>The countries it holds for, as ISO 3166-1 alpha-2 codes. Empty: everywhere.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Questions it answers, in customers' words.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The text below the front matter, in Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>True when it may be used on this day: somebody approved it and it has not expired.</summary>
    public bool IsUsableOn(DateOnly day) => ApprovedBy is not null && day < Expires;
}
