namespace EthicalBot.Understanding.Rules;

/// <summary>A language that is not spoken yet, but must not be taken for one that is; asking for a person is understood.</summary>
internal sealed record OtherLanguage
{
    public required string Words { get; init; }

    public required string Person { get; init; }

    public required IReadOnlyList<string> Ask { get; init; }
}
